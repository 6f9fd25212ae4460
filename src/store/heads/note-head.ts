import { applyCorrections } from '../../core/model/apply-corrections';
import type { LibraryNote } from '../../core/model/library-note';
import type { Party } from '../../core/model/party';

export type Shelf = 'library' | 'archive' | 'bin';

/** A name to filter by: its code where it has one, and the name shown. */
export interface Named {
  id: string;
  name: string;
}

/** What the list shows of a note and filters by: its effective values, small enough to hold tens of thousands. */
export interface NoteHead {
  id: string;
  shelf: Shelf;
  /** Minus the time it was saved in ms, so that ascending order is newest first. */
  rank: number;
  savedAt: string;
  changedAt: string;
  headline: string;
  url: string;
  outlet: string;
  datePublished: string | null;
  language: string;
  organizations: Named[];
  holders: Named[];
  /** Years of the terms, ascending; the year published where no term has one. */
  years: string[];
  /** EDTF of the first chair's term. */
  startDate: string | null;
  endDate: string | null;
  priorities: number;
  tags: string[];
  starred: boolean;
  corrected: boolean;
}

/** The head of a kept note. */
export function noteHead(kept: LibraryNote): NoteHead {
  const { article, chairs, priorities } = applyCorrections(kept.note, kept.corrections);
  return {
    id: kept.id,
    shelf: kept.binnedAt !== null ? 'bin' : kept.archived ? 'archive' : 'library',
    rank: -(Date.parse(kept.savedAt) || 0),
    savedAt: kept.savedAt,
    changedAt: kept.changedAt,
    headline: article.headline,
    url: article.url,
    outlet: outletOf(article.publisher.name, article.url),
    datePublished: article.datePublished,
    language: article.inLanguage,
    organizations: distinct(chairs.map((chair) => chair.organization)),
    holders: distinct(chairs.map((chair) => chair.holder)),
    years: yearsOf(
      chairs.flatMap(({ startDate, endDate }) => [startDate?.edtf, endDate?.edtf]),
      article.datePublished,
    ),
    startDate: chairs[0]?.startDate?.edtf ?? null,
    endDate: chairs[0]?.endDate?.edtf ?? null,
    priorities: priorities.length,
    tags: kept.tags,
    starred: kept.starred,
    corrected: kept.corrections.length > 0,
  };
}

function yearsOf(dates: readonly (string | undefined)[], published: string | null): string[] {
  const year = (date: string | null | undefined): string[] => /^\d{4}/.exec(date ?? '')?.slice(0, 1) ?? [];
  const years = [...new Set(dates.flatMap(year))].sort();
  return years.length > 0 ? years : year(published);
}

function outletOf(publisher: string | null, url: string): string {
  if (publisher) return publisher;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function distinct(parties: readonly Party[]): Named[] {
  const named = new Map<string, Named>();
  for (const { id, name } of parties) {
    const key = id ?? name;
    if (key && !named.has(key)) named.set(key, { id: key, name });
  }
  return [...named.values()];
}
