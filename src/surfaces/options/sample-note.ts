import { describeQuote } from '../../core/evidence/describe-quote';
import type { Read } from '../../core/model/evidence';
import type { Note } from '../../core/model/note';
import type { Party, PartyType } from '../../core/model/party';

const URL = 'https://news.example/river-union/chair';
const TEXT =
  'Norland will take over the chair of the River Union from Westfold on 1 January 2026. ' +
  'Foreign Minister Ana Vale named two priorities: clean water and safe navigation.\n\n' +
  '“A river has no border,” she said. The plan builds on the Harbour Declaration of March 2024.';

/** A made-up note with every kind of line, for previews. */
export const sampleNote: Note = {
  schema: 'headnote/1',
  generator: { name: 'Headnote', version: '' },
  article: {
    url: URL,
    canonicalUrl: URL,
    headline: 'Norland to chair the River Union',
    author: [{ name: 'Mere Tala' }],
    publisher: { name: 'The Example' },
    datePublished: '2025-11-20T08:30:00Z',
    dateModified: null,
    dateAccessed: '2025-11-21T10:00:00Z',
    inLanguage: 'en',
    section: 'World',
    text: TEXT,
    origins: {},
  },
  chairs: [
    {
      organization: party('Organization', 'River Union'),
      holder: party('Country', 'Norland'),
      person: null,
      roleName: 'chair',
      startDate: { edtf: '2026-01-01', ...read('1 January 2026') },
      endDate: { edtf: '2026-12-31', ...read('1 January 2026', 'inferred') },
      predecessor: party('Country', 'Westfold'),
      successor: null,
      status: 'announced',
      ...read('Norland will take over the chair of the River Union from Westfold on 1 January 2026'),
    },
  ],
  priorities: ['clean water', 'safe navigation'].map((text, index) => ({
    position: index + 1,
    text,
    details: [],
    statedBy: speaker(),
    chairship: 0,
    ...read(text),
  })),
  quotations: [
    { text: 'A river has no border', direct: true, speaker: speaker(), ...read('A river has no border') },
  ],
  documents: [
    {
      title: 'Harbour Declaration',
      date: { edtf: '2024-03', ...read('March 2024') },
      url: null,
      ...read('Harbour Declaration'),
    },
  ],
  sources: [{ kind: 'article', name: 'The Example', url: URL, ...read('Norland') }],
  coverage: { chairs: 'read', priorities: 'read', quotations: 'read', documents: 'read', sources: 'read' },
};

function speaker(): Party {
  return { ...party('Person', 'Ana Vale'), title: 'Foreign Minister' };
}

function party(type: PartyType, name: string): Party {
  return { type, id: null, name, ...read(name) };
}

function read(exact: string, certainty: Read['certainty'] = 'stated'): Read {
  const start = TEXT.indexOf(exact);
  return { evidence: [describeQuote(TEXT, start, start + exact.length, 'body')], rule: 'sample', certainty };
}
