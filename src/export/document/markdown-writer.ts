import { markdownAddress, markdownText } from '../text/escape';
import type {
  Outline,
  OutlineCell,
  OutlineLine,
  OutlineSection,
  OutlineTable,
  OutlineValue,
} from './outline';

/** A document as Markdown, section by section. */
export function* markdownPieces(outline: Outline): Generator<string> {
  yield `# ${markdownText(outline.title) || '—'}\n`;
  for (const section of outline.sections) yield `\n${sectionMarkdown(section, outline)}`;
}

function sectionMarkdown(section: OutlineSection, outline: Outline): string {
  const lines = section.lines.map((line, index) =>
    lineMarkdown(line, section.isNumbered ? `${index + 1}. ` : '- ', '', outline),
  );
  const table = section.table ? tableMarkdown(section.table) : '';
  const below = [table, lines.join('')].filter(Boolean).join('\n');
  return `${'#'.repeat(section.level)} ${markdownText(section.title)}\n${below ? `\n${below}` : ''}`;
}

function tableMarkdown({ columns, rows }: OutlineTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    columns.map(markdownText),
    columns.map(() => '---'),
    ...rows.map((cells) => cells.map(cellMarkdown)),
  ]
    .map(row)
    .join('');
}

function cellMarkdown(values: OutlineCell): string {
  return values.map(valueMarkdown).join(' / ');
}

function valueMarkdown({ link, marks, refs, text }: OutlineValue): string {
  const out = link ? ` [↗](${markdownAddress(link).replaceAll('|', '%7C')})` : '';
  return `${markdownText(text)}${marksMarkdown(marks)}${out}${refsMarkdown(refs)}`;
}

function marksMarkdown(marks: readonly string[]): string {
  return marks.map((mark) => ` *(${markdownText(mark)})*`).join('');
}

function lineMarkdown(line: OutlineLine, bullet: string, indent: string, outline: Outline): string {
  const { labels } = outline;
  const inner = indent + ' '.repeat(bullet.length);
  const label = line.label ? `**${markdownText(line.label)}:** ` : '';
  const number = line.source === null ? '' : `**\\[${line.source}\\]** `;
  const isAddress = line.link !== null && !line.passage && line.text === line.link;
  const text = isAddress ? markdownAddress(line.text) : markdownText(line.text);
  const link = line.link && !isAddress ? ` [↗](${markdownAddress(line.link)})` : '';
  const below = [
    ...(line.passage ? [`${inner}> ${markdownText(line.passage)}\n`] : []),
    ...(line.remark ? [`${inner}- *${markdownText(labels.remark)}:* ${markdownText(line.remark)}\n`] : []),
    ...line.children.map((child) => lineMarkdown(child, '- ', inner, outline)),
  ];
  return `${indent}${bullet}${label}${number}${text}${marksMarkdown(line.marks)}${link}${refsMarkdown(line.refs)}\n${below.join('')}`;
}

function refsMarkdown(refs: readonly number[]): string {
  return refs.map((ref) => ` \\[${ref}\\]`).join('');
}
