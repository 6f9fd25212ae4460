import { bibEntry, bibNames } from '../citation/bib-entry';
import { citationOf, citekeys, type CslItem, isoDateOf } from '../citation/citation';
import type { Exporter } from '../exporter';
import { languageName } from '../view/language-name';
import { viewOf } from '../view/note-view';

/** The articles for BibLaTeX and biber: `@article` of a newspaper, else `@online`. */
export const biblatex: Exporter = {
  id: 'biblatex',
  label: 'BibLaTeX',
  purpose: 'The articles as citations for LaTeX with biber, letters of every script kept.',
  group: 'citation',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  scope: 'many',
  async *write(notes, { language }) {
    const cite = citekeys();
    for await (const item of notes) yield `${entryOf(citationOf(viewOf(item), cite, language))}\n`;
  },
};

function entryOf(item: CslItem): string {
  const isNewspaper = item.type === 'article-newspaper';
  return bibEntry(isNewspaper ? 'article' : 'online', item.id, [
    { name: 'author', value: bibNames((item.author ?? []).map(({ literal }) => literal)), kind: 'raw' },
    { name: 'title', value: item.title, kind: 'title' },
    { name: 'journaltitle', value: item['container-title'] ?? '' },
    { name: 'entrysubtype', value: isNewspaper ? 'newspaper' : '' },
    { name: 'date', value: isoDateOf(item.issued) },
    { name: 'url', value: item.URL ?? '', kind: 'verbatim' },
    { name: 'urldate', value: isoDateOf(item.accessed) },
    { name: 'langid', value: languageName(item.language) },
    { name: 'keywords', value: item.keyword ?? '' },
    { name: 'abstract', value: item.abstract ?? '' },
    { name: 'annotation', value: item.note ?? '' },
  ]);
}
