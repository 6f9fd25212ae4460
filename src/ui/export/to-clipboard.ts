import type { Exportable } from '../../export/exporter';
import { text as plainText } from '../../export/formats/text';
import { type ClipboardPayload, clipboardPayload } from '../../export/handover/clipboard-payload';
import type { ExportWords } from '../catalog/exporting/index';
import type { Outcome, Parcel } from './parcel';

/** More notes than this make no text anybody pastes. */
const MOST_NOTES = 200;

/** Puts the notes on the clipboard as rich and as plain text. */
export async function toClipboard(parcel: Parcel, words: ExportWords): Promise<Outcome> {
  if (parcel.count > MOST_NOTES)
    return { text: words('send.too-many', { limit: MOST_NOTES }), file: plainText };
  const payload = payloadOf(parcel);
  const blobOf = async (type: keyof ClipboardPayload) => new Blob([(await payload)[type]], { type });
  try {
    // Promises go in, so that the browser is asked while the click is fresh, however long the notes take.
    const item = new ClipboardItem({ 'text/html': blobOf('text/html'), 'text/plain': blobOf('text/plain') });
    await navigator.clipboard.write([item]);
    return { text: words('send.copied') };
  } catch {
    parcel.signal?.throwIfAborted();
    return { text: words('send.copy-refused'), file: plainText };
  }
}

async function payloadOf({ read, language }: Parcel): Promise<ClipboardPayload> {
  const notes: Exportable[] = [];
  for await (const note of read()) notes.push(note);
  return clipboardPayload(notes, language);
}
