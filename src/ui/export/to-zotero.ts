import { ris } from '../../export/formats/ris';
import { importToZotero } from '../../platform/zotero';
import { requestZoteroAccess } from '../../platform/zotero-access';
import type { ExportWords } from '../catalog/exporting/index';
import { type Outcome, type Parcel, parcelFile } from './parcel';

/** Hands the notes to Zotero as an import, which it answers with the items it made; only that receipt counts as done. */
export async function toZotero(parcel: Parcel, words: ExportWords): Promise<Outcome> {
  // Nothing may be waited for before: the browser asks only while the click is fresh.
  if (!(await requestZoteroAccess())) return { text: words('send.zotero.denied'), file: ris };
  const { blob, mediaType } = await parcelFile(parcel, ris);
  const outcome = await importToZotero({ content: await blob.text(), mediaType, count: parcel.count });
  if (outcome.state === 'saved')
    return { text: words('send.zotero.saved', { count: outcome.titles.length }) };
  const values = outcome.state === 'refused' ? { status: outcome.status } : {};
  return { text: words(`send.zotero.${outcome.state}`, values), file: ris };
}
