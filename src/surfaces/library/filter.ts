import type { NoteHead, Shelf } from '../../store/index';

/** What the list can be narrowed by, in the order shown. */
export const FACETS = ['organization', 'holder', 'year', 'language', 'outlet', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** What a person narrowed the list to. */
export interface Filter {
  shelf: Shelf;
  /** Chosen value per facet. */
  facets: Partial<Record<Facet, string>>;
  /** Only starred notes; only notes with or without corrections. */
  starred: boolean;
  corrected: boolean | null;
}

export const NO_FILTER: Filter = { shelf: 'library', facets: {}, starred: false, corrected: null };

/** A value to narrow by, and how many notes have it. */
export interface FacetValue {
  id: string;
  name: string;
  count: number;
}

export const isNarrowed = ({ facets, starred, corrected }: Filter): boolean =>
  starred || corrected !== null || Object.keys(facets).length > 0;

/** The heads that pass, in their order. */
export function filterHeads(heads: readonly NoteHead[], filter: Filter): NoteHead[] {
  const chosen = Object.entries(filter.facets) as [Facet, string][];
  return heads.filter(
    (head) => passes(head, filter) && chosen.every(([facet, id]) => hasValue(head, facet, id)),
  );
}

/** Per facet its values, most frequent first, counted over the notes that pass all the other choices. */
export function facetValues(heads: readonly NoteHead[], filter: Filter): Record<Facet, FacetValue[]> {
  const chosen = Object.entries(filter.facets) as [Facet, string][];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, FacetValue>()]));
  for (const head of heads) {
    if (!passes(head, filter)) continue;
    const failed = chosen.filter(([facet, id]) => !hasValue(head, facet, id));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? [failed[0]![0]] : FACETS) count(counts[facet]!, head, facet);
  }
  const sorted = (values: Map<string, FacetValue>): FacetValue[] =>
    [...values.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return Object.fromEntries(FACETS.map((facet) => [facet, sorted(counts[facet]!)])) as Record<
    Facet,
    FacetValue[]
  >;
}

function passes(head: NoteHead, { shelf, starred, corrected }: Filter): boolean {
  return (
    head.shelf === shelf && (!starred || head.starred) && (corrected === null || head.corrected === corrected)
  );
}

function count(values: Map<string, FacetValue>, head: NoteHead, facet: Facet): void {
  for (const own of valuesOf(head, facet)) {
    const id = idOf(own);
    const value = values.get(id);
    if (value) value.count += 1;
    else if (id !== '') values.set(id, { id, name: typeof own === 'string' ? own : own.name, count: 1 });
  }
}

const hasValue = (head: NoteHead, facet: Facet, id: string): boolean =>
  valuesOf(head, facet).some((value) => idOf(value) === id);

type Value = string | { id: string; name: string };
const idOf = (value: Value): string => (typeof value === 'string' ? value : value.id);

/** As the head has them: over ten thousand heads, an object made for each would be felt. */
function valuesOf(head: NoteHead, facet: Facet): readonly Value[] {
  switch (facet) {
    case 'organization':
      return head.organizations;
    case 'holder':
      return head.holders;
    case 'year':
      return head.years;
    case 'language':
      return [head.language];
    case 'outlet':
      return [head.outlet];
    case 'tag':
      return head.tags;
  }
}
