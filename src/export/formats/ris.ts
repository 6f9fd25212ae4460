import { citationOf, citekeys, type CslDate, type CslItem } from '../citation/citation';
import { oneLine } from '../text/clean-text';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';

/** The articles as RIS records; every reference manager takes them. */
export const ris: Exporter = {
  id: 'ris',
  label: 'RIS',
  purpose: 'The articles as citations for EndNote, Mendeley, Citavi and Zotero.',
  group: 'citation',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  scope: 'many',
  async *write(notes, { language }) {
    const cite = citekeys();
    for await (const item of notes) yield recordOf(citationOf(viewOf(item), cite, language));
  },
};

function recordOf(item: CslItem): string {
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['SE', item.section],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ...(item.keyword?.split(', ') ?? []).map((keyword) => ['KW', keyword] as const),
    ['AB', item.abstract],
    ['N1', item.note?.replaceAll('\n', ' • ')],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value ?? '')] as const)
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** `YYYY/MM/DD/`, what is unknown left empty. */
function risDate(date: CslDate | undefined): string {
  const parts = date?.['date-parts'][0];
  if (!parts) return '';
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}
