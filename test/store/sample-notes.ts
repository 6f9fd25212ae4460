import type { Evidence } from '../../src/core/model/evidence';
import type { KeptArticle } from '../../src/core/model/library-note';
import type { Chairship, Note, Priority, Quotation } from '../../src/core/model/note';
import type { Party } from '../../src/core/model/party';

/** Evidence of a passage in a text. */
export function passage(text: string, exact: string): Evidence {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 20), start),
    suffix: text.slice(end, end + 20),
    start,
    end,
    part: 'body',
  };
}

const TEXT = [
  'Norland takes over the chair of the Harbour Union on 1 July 2025.',
  'President Ida Holm said the union would open the ferry routes and train young pilots.',
  '"We will keep every port open," Holm said.',
].join('\n\n');

/** A note on a made-up article; `text`, `headline`, `url` and priorities can be given. */
export function sampleNote(
  given: { text?: string; headline?: string; url?: string; priorities?: string[] } = {},
): Note {
  const text = given.text ?? TEXT;
  const read = (exact: string) => ({
    evidence: text.includes(exact) ? [passage(text, exact)] : [],
    rule: 'sample/rule',
    certainty: 'stated' as const,
  });
  const holm: Party = {
    type: 'Person',
    id: null,
    name: 'Ida Holm',
    title: 'President',
    ...read('President Ida Holm'),
  };
  const chair: Chairship = {
    organization: { type: 'Organization', id: 'HARBOUR', name: 'Harbour Union', ...read('Harbour Union') },
    holder: { type: 'Country', id: 'NL1', name: 'Norland', ...read('Norland') },
    person: null,
    roleName: 'chair',
    startDate: { edtf: '2025-07-01', ...read('1 July 2025') },
    endDate: null,
    predecessor: null,
    successor: null,
    status: 'begins',
    ...read('Norland takes over the chair of the Harbour Union on 1 July 2025'),
  };
  const priority = (words: string, index: number): Priority => ({
    position: index + 1,
    text: words,
    details: [],
    statedBy: holm,
    chairship: 0,
    ...read(words),
  });
  const quotation: Quotation = {
    text: 'We will keep every port open,',
    direct: true,
    speaker: holm,
    ...read('We will keep every port open,'),
  };
  return {
    schema: 'headnote/1',
    generator: { name: 'Headnote', version: '0.1.0' },
    article: {
      url: given.url ?? 'https://news.example/2025/harbour-union',
      canonicalUrl: null,
      headline: given.headline ?? 'Norland to lead the Harbour Union',
      author: [{ name: 'A. Writer' }],
      publisher: { name: 'Example News' },
      datePublished: '2025-06-20T09:00:00+02:00',
      dateModified: null,
      dateAccessed: '2025-06-21T10:00:00Z',
      inLanguage: 'en',
      section: null,
      text,
      origins: { headline: 'og' },
    },
    chairs: [chair],
    priorities: (given.priorities ?? ['open the ferry routes', 'train young pilots']).map(priority),
    quotations: [quotation],
    documents: [],
    sources: [{ kind: 'article', name: 'Example News', url: null, ...read('Norland') }],
    coverage: { chairs: 'read' },
  };
}

export const sampleArticle = (html = '<p>Norland takes over</p>'): KeptArticle => ({
  html,
  blocks: [{ kind: 'paragraph', start: 0, end: 65 }],
  links: [],
  captions: [],
  description: null,
});
