import { MOST_IN_WORD, settleDocx } from '../document/settle-docx';
import { dossierOf } from '../dossier/dossier-outline';
import type { Exporter } from '../exporter';

/** Notes on one subject as one Word document. */
export const dossierDocx: Exporter = {
  id: 'dossier-docx',
  label: 'Dossier (Word)',
  purpose: 'Notes on one subject as one Word document: who followed whom, priorities by chair, sources.',
  group: 'document',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  scope: 'many',
  most: MOST_IN_WORD,
  isBinary: true,
  async *write(notes, options) {
    const { writeDocument } = await import('../document/word-document');
    const { moment, outline } = await dossierOf(notes, options);
    yield await settleDocx(await writeDocument([outline]), moment);
  },
};
