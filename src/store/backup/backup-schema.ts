import * as v from 'valibot';
import { NOTE_SCHEMA } from '../../core/model/note';
import type { KeptArticle, LibraryNote } from '../../core/model/library-note';

export const BACKUP_FORMAT = 'headnote-backup';

/** First line of a backup. */
export const headerSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.string(),
  settings: v.record(v.string(), v.unknown()),
});
export type BackupHeader = v.InferOutput<typeof headerSchema>;

/** Last line: without it the file is cut short. */
export const footerSchema = v.object({ end: v.literal(true), notes: v.number() });

const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullable = v.nullable;

const evidence = v.looseObject({
  exact: text,
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
  part: v.picklist(['body', 'headline', 'caption', 'meta']),
});
const read = { evidence: v.array(evidence), rule: text, certainty: v.picklist(['stated', 'inferred']) };
const party = v.looseObject({
  ...read,
  type: v.picklist(['Country', 'Person', 'Organization']),
  id: nullable(text),
  name: text,
  title: v.optional(text),
});
const date = v.looseObject({ ...read, edtf: text });
const chair = v.looseObject({
  ...read,
  organization: party,
  holder: party,
  person: nullable(party),
  roleName: text,
  startDate: nullable(date),
  endDate: nullable(date),
  predecessor: nullable(party),
  successor: nullable(party),
  status: v.picklist(['announced', 'begins', 'current', 'ended', 'denied']),
});
const priority = v.looseObject({
  ...read,
  position: v.number(),
  text,
  details: v.array(v.looseObject({ ...read, text })),
  statedBy: nullable(party),
  chairship: nullable(v.number()),
});
const article = v.looseObject({
  url: text,
  canonicalUrl: nullable(text),
  headline: text,
  author: v.array(v.looseObject({ name: text, url: v.optional(text) })),
  publisher: v.looseObject({ name: nullable(text) }),
  datePublished: nullable(text),
  dateModified: nullable(text),
  dateAccessed: nullable(text),
  inLanguage: text,
  section: nullable(text),
  text,
  origins: v.record(text, text),
});
const note = v.looseObject({
  schema: v.literal(NOTE_SCHEMA),
  generator: v.looseObject({ name: v.literal('Headnote'), version: text }),
  article,
  chairs: v.array(chair),
  priorities: v.array(priority),
  quotations: v.array(v.looseObject({ ...read, text, direct: v.boolean(), speaker: nullable(party) })),
  documents: v.array(v.looseObject({ ...read, title: text, date: nullable(date), url: nullable(text) })),
  sources: v.array(
    v.looseObject({
      ...read,
      kind: v.picklist(['article', 'agency', 'link', 'image']),
      name: text,
      url: nullable(text),
    }),
  ),
  coverage: v.record(text, v.picklist(['read', 'unsupported'])),
});
const kept = v.looseObject({
  id: v.pipe(text, v.regex(/^[\w-]{1,64}$/)),
  savedAt: text,
  changedAt: text,
  note,
  corrections: v.array(v.looseObject({ path: text, value: v.unknown(), was: v.unknown(), changedAt: text })),
  confirmed: v.record(text, text),
  tags: v.array(text),
  remark: text,
  lineRemarks: v.record(text, text),
  starred: v.boolean(),
  archived: v.boolean(),
  binnedAt: nullable(text),
  revisions: v.array(
    v.looseObject({
      at: text,
      differences: v.array(
        v.looseObject({
          kind: v.picklist(['added', 'removed', 'changed']),
          path: text,
          before: v.unknown(),
          after: v.unknown(),
        }),
      ),
    }),
  ),
});
const cleanedArticle = v.looseObject({
  html: nullable(text),
  blocks: v.array(
    v.looseObject({
      kind: v.picklist(['paragraph', 'heading', 'list-item', 'quotation']),
      start: offset,
      end: offset,
      list: v.optional(offset),
      ordered: v.optional(v.boolean()),
    }),
  ),
  links: v.array(v.looseObject({ start: offset, end: offset, url: text })),
  captions: v.array(v.looseObject({ text, url: nullable(text) })),
  description: nullable(text),
});
const entrySchema = v.object({ kept, article: nullable(cleanedArticle) });

/** One kept note of a backup, with its article. */
export interface BackupEntry {
  kept: LibraryNote;
  article: KeptArticle | null;
}

/** Checks an entry in the present version. @throws ValiError naming the field that is wrong */
export function parseEntry(value: unknown): BackupEntry {
  v.assert(entrySchema, value);
  // The value itself, not a copy: fields keep their order, and what a schema does not name is kept.
  return value as unknown as BackupEntry;
}
