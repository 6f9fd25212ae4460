import { htmlPieces, PAGE_END, pageHead } from '../document/html-writer';
import { dossierOf } from '../dossier/dossier-outline';
import type { Exporter } from '../exporter';

/** Notes on one subject as one page. */
export const dossierHtml: Exporter = {
  id: 'dossier-html',
  label: 'Dossier (HTML)',
  purpose: 'Notes on one subject as one page: who followed whom, priorities by chair, sources.',
  group: 'document',
  extension: 'html',
  mediaType: 'text/html',
  scope: 'many',
  async *write(notes, options) {
    const { outline } = await dossierOf(notes, options);
    yield pageHead(outline.title, outline.labels.code);
    yield* htmlPieces(outline);
    yield PAGE_END;
  },
};
