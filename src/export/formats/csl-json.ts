import { citationOf, citekeys } from '../citation/citation';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';

/** The articles as citations (CSL-JSON, csl-data.json 1.0.2). */
export const cslJson: Exporter = {
  id: 'csl-json',
  label: 'CSL-JSON',
  purpose: 'The articles as citations, for Zotero, Pandoc and other CSL tools.',
  group: 'citation',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  scope: 'many',
  async *write(notes, { language }) {
    const cite = citekeys();
    let isFirst = true;
    for await (const item of notes) {
      yield `${isFirst ? '[\n' : ',\n'}${JSON.stringify(citationOf(viewOf(item), cite, language), null, 2)}`;
      isFirst = false;
    }
    yield isFirst ? '[]\n' : '\n]\n';
  },
};
