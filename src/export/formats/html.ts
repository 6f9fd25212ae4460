import { htmlPieces, PAGE_END, pageHead } from '../document/html-writer';
import { outlineOf } from '../document/note-outline';
import { labelsIn } from '../document/outline';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';

/** One page of notes that prints a note a sheet. */
export const html: Exporter = {
  id: 'html',
  label: 'HTML',
  purpose: 'One page to read, print or send; needs nothing else.',
  group: 'document',
  extension: 'html',
  mediaType: 'text/html',
  scope: 'many',
  async *write(notes, { language = 'en' }) {
    let isFirst = true;
    for await (const item of notes) {
      const outline = outlineOf(viewOf(item), language);
      if (isFirst) yield pageHead(outline.title, language);
      isFirst = false;
      yield* htmlPieces(outline);
    }
    if (isFirst) yield pageHead(labelsIn(language).sources, language);
    yield PAGE_END;
  },
};
