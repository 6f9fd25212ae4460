import type { ArticleMetadata } from './article';
import type { Read } from './evidence';
import type { PartialDate } from './partial-date';
import type { Party } from './party';

export const NOTE_SCHEMA = 'headnote/1';

/** As the article says it, at the article's own date. */
export type ChairshipStatus = 'announced' | 'begins' | 'current' | 'ended' | 'denied';

/** Who holds the chair of an organization, and when (schema.org OrganizationRole). */
export interface Chairship extends Read {
  organization: Party;
  /** The country that holds the chair; a person where the office is personal. */
  holder: Party;
  /** Who exercises it, where the article says so. */
  person: Party | null;
  roleName: string;
  startDate: PartialDate | null;
  endDate: PartialDate | null;
  predecessor: Party | null;
  successor: Party | null;
  status: ChairshipStatus;
}

/** A sub-point of a priority: an example or a step, no item of its own. */
export interface Detail extends Read {
  text: string;
}

/** One thing the chair said it would do. */
export interface Priority extends Read {
  /** Counted from 1, in the order of the article. */
  position: number;
  text: string;
  details: Detail[];
  statedBy: Party | null;
  /** Index into `chairs`, null where the article ties it to none. */
  chairship: number | null;
}

/** Words given as somebody's own (`direct`), or reported. The speaker may also be a document or a body. */
export interface Quotation extends Read {
  text: string;
  direct: boolean;
  speaker: Party | null;
}

/** A document the article refers to. */
export interface CitedDocument extends Read {
  title: string;
  date: PartialDate | null;
  url: string | null;
}

/** Where the news comes from: the article itself, an agency it credits, a link in it, the source of a picture. */
export interface Source extends Read {
  kind: 'article' | 'agency' | 'link' | 'image';
  name: string;
  url: string | null;
}

/** The facts of a note, a list per concept. */
export interface NoteFacts {
  chairs: Chairship[];
  priorities: Priority[];
  quotations: Quotation[];
  documents: CitedDocument[];
  sources: Source[];
}

export type Coverage = 'read' | 'unsupported';

/** The note, schema `headnote/1`. */
export interface Note extends NoteFacts {
  schema: typeof NOTE_SCHEMA;
  generator: { name: 'Headnote'; version: string };
  article: ArticleMetadata;
  /** Per concept: whether this article's language has the words to read it. */
  coverage: Record<string, Coverage>;
}
