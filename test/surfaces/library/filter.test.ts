import { describe, expect, it } from 'vitest';
import type { NoteHead } from '../../../src/store';
import { facetValues, filterHeads, isNarrowed, NO_FILTER } from '../../../src/surfaces/library/filter';

const head = (id: string, given: Partial<NoteHead> = {}): NoteHead => ({
  id,
  shelf: 'library',
  rank: 0,
  savedAt: '',
  changedAt: '',
  headline: id,
  url: '',
  outlet: 'Daily',
  datePublished: null,
  language: 'en',
  organizations: [],
  holders: [],
  years: [],
  startDate: null,
  endDate: null,
  priorities: 0,
  tags: [],
  starred: false,
  corrected: false,
  ...given,
});
const G20 = { id: 'G20', name: 'G20' };
const heads = [
  head('a', { organizations: [G20], years: ['2024', '2025'], tags: ['x'], starred: true }),
  head('b', { organizations: [G20], language: 'ru', corrected: true }),
  head('c', { outlet: 'Weekly', tags: ['x', 'y'] }),
  head('d', { shelf: 'bin', organizations: [G20] }),
];
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterHeads(heads, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('filterHeads', () => {
  it.each<[Partial<typeof NO_FILTER>, string[]]>([
    [{}, ['a', 'b', 'c']],
    [{ shelf: 'bin' }, ['d']],
    [{ facets: { organization: 'G20' } }, ['a', 'b']],
    [{ facets: { organization: 'G20', language: 'ru' } }, ['b']],
    [{ facets: { year: '2025' } }, ['a']],
    [{ facets: { tag: 'y' } }, ['c']],
    [{ starred: true }, ['a']],
    [{ corrected: true }, ['b']],
    [{ corrected: false, facets: { outlet: 'Weekly' } }, ['c']],
    [{ facets: { holder: 'nobody' } }, []],
  ])('%j', (filter, expected) => expect(ids(filter)).toEqual(expected));

  it('knows when it narrows', () => {
    expect(isNarrowed(NO_FILTER)).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, corrected: false })).toBe(true);
  });
});

describe('facetValues', () => {
  it('counts the notes on the shelf, most frequent first', () => {
    const values = facetValues(heads, NO_FILTER);
    expect(values.organization).toEqual([{ ...G20, count: 2 }]);
    expect(values.tag.map(({ id, count }) => [id, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    expect(values.language.map(({ id }) => id)).toEqual(['en', 'ru']);
  });

  it('counts each facet under the choices made in the others', () => {
    const values = facetValues(heads, { ...NO_FILTER, facets: { language: 'en' } });
    expect(values.organization).toEqual([{ ...G20, count: 1 }]);
    expect(values.language.map(({ id, count }) => [id, count])).toEqual([
      ['en', 2],
      ['ru', 1],
    ]);
  });
});
