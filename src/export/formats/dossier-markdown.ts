import { markdownPieces } from '../document/markdown-writer';
import { dossierOf } from '../dossier/dossier-outline';
import type { Exporter } from '../exporter';

/** Notes on one subject as one Markdown document. */
export const dossierMarkdown: Exporter = {
  id: 'dossier-markdown',
  label: 'Dossier (Markdown)',
  purpose: 'Notes on one subject as one text: who followed whom, priorities by chair, sources.',
  group: 'document',
  extension: 'md',
  mediaType: 'text/markdown',
  scope: 'many',
  async *write(notes, options) {
    yield* markdownPieces((await dossierOf(notes, options)).outline);
  },
};
