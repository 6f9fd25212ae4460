import { dataRecord } from '../view/data-record';
import type { Exporter } from '../exporter';

/** The note as it is (docs/note.schema.json): one note an object, several an array. */
export const json: Exporter = {
  id: 'json',
  label: 'JSON',
  purpose: 'Everything the note holds, for programs; follows a published JSON Schema.',
  group: 'data',
  extension: 'json',
  mediaType: 'application/json',
  scope: 'many',
  async *write(notes) {
    let first: string | null = null;
    let count = 0;
    for await (const item of notes) {
      const record = JSON.stringify(dataRecord(item), null, 2);
      count++;
      if (count === 1) first = record;
      else if (count === 2) yield `[\n${first},\n${record}`;
      else yield `,\n${record}`;
    }
    if (count === 1) yield `${first}\n`;
    else yield count ? '\n]\n' : '[]\n';
  },
};
