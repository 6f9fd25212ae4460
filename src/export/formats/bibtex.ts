import { bibEntry, bibNames } from '../citation/bib-entry';
import { citationOf, citekeys, type CslItem, isoDateOf } from '../citation/citation';
import type { Exporter } from '../exporter';
import { languageName } from '../view/language-name';
import { viewOf } from '../view/note-view';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The articles for plain BibTeX, which knows year and month; the whole date stands in `date`, which it passes over. */
export const bibtex: Exporter = {
  id: 'bibtex',
  label: 'BibTeX',
  purpose: 'The articles as citations for plain BibTeX and older reference managers.',
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
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const entry = bibEntry(isNewspaper ? 'article' : 'misc', item.id, [
    { name: 'author', value: bibNames((item.author ?? []).map(({ literal }) => literal)), kind: 'raw' },
    { name: 'title', value: item.title, kind: 'title' },
    { name: 'journal', value: item['container-title'] ?? '' },
    { name: 'year', value: year ? String(year) : '' },
    { name: 'date', value: isoDateOf(item.issued) },
    { name: 'url', value: item.URL ?? '', kind: 'verbatim' },
    { name: 'urldate', value: isoDateOf(item.accessed) },
    { name: 'language', value: languageName(item.language) },
    { name: 'keywords', value: item.keyword ?? '' },
    { name: 'abstract', value: item.abstract ?? '' },
    { name: 'annote', value: item.note ?? '' },
  ]);
  return month ? entry.replace(/^( {2}year = .*\n)/mu, `$1  month = ${MONTHS[month - 1]},\n`) : entry;
}
