import { htmlText } from '../text/escape';
import {
  directionOf,
  type Outline,
  type OutlineCell,
  type OutlineLine,
  type OutlineSection,
  type OutlineTable,
  type OutlineValue,
} from './outline';
import { PAGE_STYLE } from './page-style';

/** The page around what `htmlPieces` writes: it needs nothing else, allows no script and loads nothing. */
export function pageHead(title: string, labelLanguage: string): string {
  return `<!DOCTYPE html>
<html lang="${labelLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title) || '—'}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
`;
}

export const PAGE_END = '</main>\n</body>\n</html>\n';

/** A document as HTML, without a page around it, section by section. */
export function* htmlPieces(outline: Outline): Generator<string> {
  const { labels, language, title } = outline;
  yield `<article lang="${labels.code}">\n<h1${blockLanguage(language)}>${htmlText(title) || '—'}</h1>\n`;
  for (const section of outline.sections) yield sectionHtml(section, outline);
  yield '</article>\n';
}

/** A document as HTML in one piece. */
export function htmlBody(outline: Outline): string {
  return [...htmlPieces(outline)].join('');
}

function sectionHtml(section: OutlineSection, outline: Outline): string {
  const { anchor, id, language, level, table, title } = section;
  const tag = section.isNumbered ? 'ol' : 'ul';
  const items = section.lines.map((line) => lineHtml(line, outline)).join('');
  return `<section class="${id}"${anchor ? ` id="${htmlText(anchor)}"` : ''}>
<h${level}>${inline(title, language)}</h${level}>
${table ? tableHtml(table) : ''}${items ? `<${tag}>\n${items}</${tag}>\n` : ''}</section>
`;
}

function tableHtml({ columns, rows }: OutlineTable): string {
  const head = columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>\n`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function cellHtml(values: OutlineCell): string {
  return `<td>${values.map(valueHtml).join('<br>')}</td>`;
}

function valueHtml({ language, link, marks, refs, text }: OutlineValue): string {
  const out = link ? ` ${anchorTo(link, '↗')}` : '';
  return `${text ? inline(text, language) : ''}${marksHtml(marks)}${out}${refsHtml(refs)}`;
}

function marksHtml(marks: readonly string[]): string {
  return marks.map((mark) => ` <small>(${inline(mark)})</small>`).join('');
}

function lineHtml(line: OutlineLine, outline: Outline): string {
  const label = line.label ? `<span class="label">${htmlText(line.label)}:</span> ` : '';
  const number = line.source === null ? '' : `<span class="label">[${line.source}]</span> `;
  const isAddress = line.link !== null && line.link === line.text;
  const link = line.link && !isAddress ? ` ${anchorTo(line.link, '↗')}` : '';
  const passage = line.passage
    ? `<blockquote${blockLanguage(line.language)}>${htmlText(line.passage)}</blockquote>`
    : '';
  const remark = line.remark
    ? `<p class="remark">${htmlText(outline.labels.remark)}: ${inline(line.remark)}</p>`
    : '';
  const children = line.children.map((child) => lineHtml(child, outline)).join('');
  const below = `${passage}${remark}${children ? `<ul>\n${children}</ul>` : ''}`;
  const place = line.source === null ? '' : ` id="source-${line.source}"`;
  return `<li${place}>${label}${number}${textHtml(line, isAddress)}${marksHtml(line.marks)}${link}${refsHtml(line.refs)}${below}</li>\n`;
}

function textHtml({ isFromArticle, language, leadsTo, text }: OutlineLine, isAddress: boolean): string {
  if (isAddress) return anchorTo(text, text);
  const written = inline(text, isFromArticle ? language : '');
  return leadsTo ? `<a href="#${htmlText(leadsTo)}">${written}</a>` : written;
}

function refsHtml(refs: readonly number[]): string {
  return refs.map((ref) => ` <a href="#source-${ref}">[${ref}]</a>`).join('');
}

/** Language and direction of what stands as a block; none for the labels' own. */
function blockLanguage(language: string): string {
  return language ? ` lang="${htmlText(language)}" dir="${directionOf(language)}"` : '';
}

/** A text in a direction of its own, so that an Arabic name does not turn the line round. */
function inline(text: string, language = ''): string {
  return `<bdi${language ? ` lang="${htmlText(language)}"` : ''}>${htmlText(text)}</bdi>`;
}

function anchorTo(url: string, text: string): string {
  return `<a href="${htmlText(url)}" rel="noopener noreferrer">${htmlText(text)}</a>`;
}
