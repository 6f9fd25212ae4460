import { outlineOf } from '../document/note-outline';
import type { Outline } from '../document/outline';
import { MOST_IN_WORD, settleDocx } from '../document/settle-docx';
import type { Exporter } from '../exporter';
import { type NoteView, viewOf } from '../view/note-view';

/** A Word document, a note a section; headings, numbers and links are real ones. */
export const docx: Exporter = {
  id: 'docx',
  label: 'Word (DOCX)',
  purpose: 'A document for Word, LibreOffice or Google Docs.',
  group: 'document',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  scope: 'one',
  most: MOST_IN_WORD,
  isBinary: true,
  async *write(notes, { language, now }) {
    const { writeDocument } = await import('../document/word-document');
    const outlines: Outline[] = [];
    let first: NoteView | null = null;
    for await (const item of notes) {
      const view = viewOf(item);
      first ??= view;
      outlines.push(outlineOf(view, language));
    }
    const moment = first?.note.article.dateAccessed ?? first?.note.article.datePublished ?? now ?? null;
    yield await settleDocx(await writeDocument(outlines), moment);
  },
};
