import { dataRecord } from '../view/data-record';
import type { Exporter } from '../exporter';

/** A line of JSON for each note (docs/note.schema.json). */
export const jsonl: Exporter = {
  id: 'jsonl',
  label: 'JSON Lines',
  purpose: 'One note a line, for many notes and streaming tools.',
  group: 'data',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  scope: 'many',
  async *write(notes) {
    for await (const item of notes) yield `${JSON.stringify(dataRecord(item))}\n`;
  },
};
