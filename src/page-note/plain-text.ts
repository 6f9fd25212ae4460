import type { Exportable, LabelLanguage } from '../export/exporter';
import { outlineOf } from '../export/document/note-outline';
import { viewOf } from '../export/view/note-view';
import { textBody } from '../export/formats/text';

/** The whole note as plain text. */
export async function plainText(note: Exportable, language: LabelLanguage): Promise<string> {
  return textBody(outlineOf(viewOf(note), language));
}
