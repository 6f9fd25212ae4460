import { htmlText } from '../text/escape';
import type { Exporter } from '../exporter';
import { PAGE_STYLE } from '../document/page-style';
import { viewOf } from '../view/note-view';
import {
  labelsIn,
  type Outline,
  type OutlineLine,
  type OutlineSection,
  outlineOf,
} from '../document/outline';

/** One page that needs nothing else, allows no script and loads nothing, and prints a note a sheet. */
export const html: Exporter = {
  id: 'html',
  label: 'HTML',
  purpose: 'One page to read, print or send; needs nothing else.',
  group: 'document',
  extension: 'html',
  mediaType: 'text/html',
  scope: 'many',
  async *write(notes, { language = 'en' }) {
    let title: string | null = null;
    for await (const item of notes) {
      const outline = outlineOf(viewOf(item), language);
      if (title === null) {
        title = outline.title;
        yield head(title, language);
      }
      yield htmlBody(outline, language);
    }
    if (title === null) yield head(labelsIn(language).sources, language);
    yield '</main>\n</body>\n</html>\n';
  },
};

function head(title: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
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

/** One note as HTML, without a page around it. */
export function htmlBody(outline: Outline, labelLanguage: string): string {
  const sections = outline.sections.map((section) => writeSection(section, outline));
  const attributes = languageOf(outline);
  return `<article lang="${htmlText(labelLanguage)}">
<h1 ${attributes}>${htmlText(outline.title) || '—'}</h1>
${sections.join('')}</article>
`;
}

function writeSection(section: OutlineSection, outline: Outline): string {
  const tag = section.id === 'priorities' ? 'ol' : 'ul';
  const items = section.lines.map((line) => writeLine(line, outline)).join('');
  return `<section class="${section.id}">
<h2>${textOf(section.title)}</h2>
<${tag}>
${items}</${tag}>
</section>
`;
}

function writeLine(line: OutlineLine, outline: Outline): string {
  const label = line.label ? `<span class="label">${htmlText(line.label)}:</span> ` : '';
  const marks = line.marks.map((mark) => ` <small>(${textOf(mark)})</small>`).join('');
  const isAddress = line.link !== null && line.link === line.text;
  const language = line.isFromArticle ? outline.language : '';
  const text = isAddress ? anchor(line.text, line.text) : textOf(line.text, language);
  const link = line.link && !isAddress ? ` ${anchor(line.link, '↗')}` : '';
  const passage = line.passage
    ? `<blockquote ${languageOf(outline)}>${htmlText(line.passage)}</blockquote>`
    : '';
  const remark = line.remark
    ? `<p class="remark">${htmlText(outline.labels.remark)}: ${textOf(line.remark)}</p>`
    : '';
  const children = line.children.map((child) => writeLine(child, outline)).join('');
  return `<li>${label}${text}${marks}${link}${passage}${remark}${children ? `<ul>\n${children}</ul>` : ''}</li>\n`;
}

/** Language and direction of the article, for what stands as a block. */
function languageOf({ language, direction }: Outline): string {
  return `lang="${htmlText(language)}" dir="${direction}"`;
}

/** A text in a direction of its own, so that an Arabic name does not turn the line round. */
function textOf(text: string, language = ''): string {
  return `<bdi${language ? ` lang="${htmlText(language)}"` : ''}>${htmlText(text)}</bdi>`;
}

function anchor(url: string, text: string): string {
  return `<a href="${htmlText(url)}" rel="noopener noreferrer">${htmlText(text)}</a>`;
}
