import * as v from 'valibot';
import type { JsonValue, KeptNote } from '../../core/model/kept-note';
import { NOTE_SCHEMA, type Note } from '../../core/model/note';

/** The shape of notes that come from outside: the same as docs/note.schema.json. Fields it does not know are dropped. */

const text = v.string();
const nullableText = v.nullable(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const evidence = v.object({
  exact: text,
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
  part: v.picklist(['body', 'headline', 'caption', 'meta']),
});
const read = { evidence: v.array(evidence), rule: text, certainty: v.picklist(['stated', 'inferred']) };
const party = v.object({
  type: v.picklist(['Country', 'Person', 'Organization']),
  id: nullableText,
  name: text,
  title: v.exactOptional(text),
  ...read,
});
const date = v.object({ edtf: text, ...read });

const article = v.object({
  url: text,
  canonicalUrl: nullableText,
  headline: text,
  author: v.array(v.object({ name: text, url: v.exactOptional(text) })),
  publisher: v.object({ name: nullableText }),
  datePublished: nullableText,
  dateModified: nullableText,
  dateAccessed: nullableText,
  inLanguage: text,
  section: nullableText,
  text,
  origins: v.record(text, text),
});

const chairship = v.object({
  organization: party,
  holder: party,
  person: v.nullable(party),
  roleName: text,
  startDate: v.nullable(date),
  endDate: v.nullable(date),
  predecessor: v.nullable(party),
  successor: v.nullable(party),
  status: v.picklist(['announced', 'begins', 'current', 'ended', 'denied']),
  ...read,
});

const priority = v.object({
  position: offset,
  text,
  details: v.array(v.object({ text, ...read })),
  statedBy: v.nullable(party),
  chairship: v.nullable(offset),
  ...read,
});

/** A note of schema `headnote/1`. */
export const noteShape: v.GenericSchema<unknown, Note> = v.object({
  schema: v.literal(NOTE_SCHEMA),
  generator: v.object({ name: v.literal('Headnote'), version: text }),
  article,
  chairs: v.array(chairship),
  priorities: v.array(priority),
  quotations: v.array(v.object({ text, direct: v.boolean(), speaker: v.nullable(party), ...read })),
  documents: v.array(v.object({ title: text, date: v.nullable(date), url: nullableText, ...read })),
  sources: v.array(
    v.object({
      kind: v.picklist(['article', 'agency', 'link', 'image']),
      name: text,
      url: nullableText,
      ...read,
    }),
  ),
  coverage: v.record(text, v.picklist(['read', 'unsupported'])),
});

const jsonValue: v.GenericSchema<unknown, JsonValue> = v.lazy(() =>
  v.union([text, v.number(), v.boolean(), v.null(), v.array(jsonValue), v.record(text, jsonValue)]),
);

/** A note of the library, with what a person added. */
export const keptNoteShape: v.GenericSchema<unknown, KeptNote> = v.object({
  id: text,
  note: noteShape,
  savedAt: text,
  changedAt: text,
  corrections: v.array(v.object({ path: text, value: jsonValue, was: jsonValue, changedAt: text })),
  tags: v.array(text),
  remark: text,
  lineRemarks: v.record(text, text),
  starred: v.boolean(),
  archived: v.boolean(),
});
