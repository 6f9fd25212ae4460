import type { Exportable, LabelLanguage } from '../exporter';
import { htmlBody } from '../document/html-writer';
import { textBody } from '../formats/text';
import { viewOf } from '../view/note-view';
import { outlineOf } from '../document/note-outline';

/** What goes to the clipboard, by media type: the program pasted into takes the one it can. */
export interface ClipboardPayload {
  'text/html': string;
  'text/plain': string;
}

/** Notes as rich and as plain text. */
export function clipboardPayload(
  notes: readonly Exportable[],
  language: LabelLanguage = 'en',
): ClipboardPayload {
  const outlines = notes.map((note) => outlineOf(viewOf(note), language));
  return {
    'text/html': outlines.map(htmlBody).join('<hr>\n'),
    'text/plain': outlines.map(textBody).join('\n'),
  };
}
