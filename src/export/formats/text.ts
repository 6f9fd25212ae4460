import type { Exporter } from '../exporter';
import { outlineOf } from '../document/note-outline';
import type { Outline, OutlineLine } from '../document/outline';
import { viewOf } from '../view/note-view';

/** Length of a ruled line. */
const WIDTH = 72;

/** Plain text for a mail or a terminal. */
export const text: Exporter = {
  id: 'text',
  label: 'Plain text',
  purpose: 'The note without any markup, for a mail or a message.',
  group: 'document',
  extension: 'txt',
  mediaType: 'text/plain',
  scope: 'many',
  async *write(notes, { language }) {
    let isFirst = true;
    for await (const item of notes) {
      yield `${isFirst ? '' : `\n${'='.repeat(WIDTH)}\n\n`}${textBody(outlineOf(viewOf(item), language))}`;
      isFirst = false;
    }
  },
};

/** One note as plain text. */
export function textBody(outline: Outline): string {
  const sections = outline.sections.map(({ isNumbered, title, lines }) => {
    const written = lines.map((line, index) =>
      writeLine(line, isNumbered ? `${index + 1}. ` : '', '', outline),
    );
    return `${title}\n${'-'.repeat(Math.min(title.length, WIDTH))}\n${written.join('')}`;
  });
  return `${outline.title || '—'}\n\n${sections.join('\n')}`;
}

function writeLine(line: OutlineLine, bullet: string, indent: string, outline: Outline): string {
  const inner = `${indent}${' '.repeat(Math.max(2, bullet.length))}`;
  const label = line.label ? `${line.label}: ` : '';
  const marks = line.marks.map((mark) => ` (${mark})`).join('');
  const below = [
    ...(line.passage ? [`${inner}${outline.labels.passage}: «${line.passage}»\n`] : []),
    ...(line.link && line.link !== line.text ? [`${inner}${line.link}\n`] : []),
    ...(line.remark ? [`${inner}${outline.labels.remark}: ${line.remark}\n`] : []),
    ...line.children.map((child) => writeLine(child, '- ', inner, outline)),
  ];
  return `${indent}${bullet}${label}${line.text}${marks}\n${below.join('')}`;
}
