import type { Note } from '../../core/model/note';
import type { LabelLanguage } from '../../export/exporter';
import { outlineOf } from '../../export/outline';
import { viewOf } from '../../export/note-view';
import { textBody } from '../../export/formats/text';

/** The whole note as plain text. */
export async function plainText(note: Note, language: LabelLanguage): Promise<string> {
  return textBody(outlineOf(viewOf(note), language));
}
