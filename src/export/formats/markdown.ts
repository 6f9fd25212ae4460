import { markdownAddress, markdownText } from '../text/escape';
import type { Exporter } from '../exporter';
import { frontMatter } from '../document/front-matter';
import { viewOf } from '../view/note-view';
import { type Outline, type OutlineLine, type OutlineSection, outlineOf } from '../document/outline';

/** Markdown with YAML front matter, as Obsidian and static-site tools read it. */
export const markdown: Exporter = {
  id: 'markdown',
  label: 'Markdown',
  purpose: 'A readable note with YAML properties, for Obsidian and other text tools.',
  group: 'document',
  extension: 'md',
  mediaType: 'text/markdown',
  scope: 'one',
  async *write(notes, { language }) {
    let isFirst = true;
    for await (const item of notes) {
      const view = viewOf(item);
      const body = markdownBody(outlineOf(view, language));
      yield `${isFirst ? '' : '\n'}---\n${await frontMatter(view)}---\n\n${body}`;
      isFirst = false;
    }
  },
};

/** The note as Markdown without its properties. */
export function markdownBody(outline: Outline): string {
  const sections = outline.sections.map((section) => writeSection(section, outline));
  return `# ${markdownText(outline.title) || '—'}\n\n${sections.join('\n')}`;
}

function writeSection(section: OutlineSection, outline: Outline): string {
  const isNumbered =
    section.id === 'priorities' && section.lines.some(({ link, passage }) => link || passage);
  const lines = section.lines.map((line, index) =>
    writeLine(line, isNumbered ? `${index + 1}. ` : '- ', '', outline),
  );
  return `## ${markdownText(section.title)}\n\n${lines.join('')}`;
}

function writeLine(line: OutlineLine, bullet: string, indent: string, outline: Outline): string {
  const { labels } = outline;
  const inner = indent + ' '.repeat(bullet.length);
  const label = line.label ? `**${markdownText(line.label)}:** ` : '';
  const isAddress = line.link !== null && !line.passage && line.text === line.link;
  const text = isAddress ? markdownAddress(line.text) : markdownText(line.text);
  const marks = line.marks.map((mark) => ` *(${markdownText(mark)})*`).join('');
  const link = line.link && !isAddress ? ` [↗](${markdownAddress(line.link)})` : '';
  const below = [
    ...(line.passage ? [`${inner}> ${markdownText(line.passage)}\n`] : []),
    ...(line.remark ? [`${inner}- *${markdownText(labels.remark)}:* ${markdownText(line.remark)}\n`] : []),
    ...line.children.map((child) => writeLine(child, '- ', inner, outline)),
  ];
  return `${indent}${bullet}${label}${text}${marks}${link}\n${below.join('')}`;
}
