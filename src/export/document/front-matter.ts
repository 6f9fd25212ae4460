import type { Document } from 'yaml';
import type { NoteView } from '../view/note-view';

type Value = string | readonly string[] | boolean | null | undefined;

/** The properties that are dates, and what YAML readers and Obsidian take for a date, or date and time, without quotes. */
const DATES: ReadonlySet<string> = new Set(['published', 'modified', 'accessed', 'start', 'end']);
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** The properties of a note (Obsidian: flat, lists for what may be several), as YAML. */
export async function frontMatter(view: NoteView): Promise<string> {
  const { Document, Scalar } = await import('yaml');
  const document: Document = new Document({});
  for (const [key, value] of Object.entries(propertiesOf(view))) {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length))
      continue;
    const node = document.createNode(value);
    if (node instanceof Scalar && typeof value === 'string')
      node.type = DATES.has(key) && TIMESTAMP.test(value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    document.set(key, node);
  }
  return document.toString({
    lineWidth: 0,
    doubleQuotedAsJSON: true,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}

function propertiesOf({ note, kept, url }: NoteView): Record<string, Value> {
  const { article, chairs, priorities } = note;
  const each = (pick: (chair: (typeof chairs)[number]) => string | null | undefined): Value => {
    const values = chairs.map((chair) => pick(chair) ?? '');
    return values.length > 1 && values.some(Boolean) ? values : values[0];
  };
  return {
    title: article.headline,
    source: url,
    author: article.author.map(({ name }) => name),
    publisher: article.publisher.name,
    published: article.datePublished,
    modified: article.dateModified,
    accessed: article.dateAccessed,
    language: article.inLanguage,
    organization: each(({ organization }) => organization.name),
    organization_id: each(({ organization }) => organization.id),
    holder: each(({ holder }) => holder.name),
    holder_id: each(({ holder }) => holder.id),
    person: each(({ person }) => person?.name),
    start: each(({ startDate }) => startDate?.edtf),
    end: each(({ endDate }) => endDate?.edtf),
    predecessor: each(({ predecessor }) => predecessor?.name),
    successor: each(({ successor }) => successor?.name),
    status: each(({ status }) => status),
    stated_by: [...new Set(priorities.flatMap(({ statedBy }) => (statedBy ? [statedBy.name] : [])))],
    tags: kept?.tags.map(obsidianTag).filter(Boolean),
    starred: kept?.starred || null,
    corrected: kept?.corrections.length ? kept.corrections.map(({ path }) => path) : null,
    note_id: kept?.id,
    generator: `${note.generator.name} ${note.generator.version}`,
  };
}

/** A tag as Obsidian takes it: letters, digits, `_ - /`, and not digits alone. */
export function obsidianTag(tag: string): string {
  const sound = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return /^\d+$/u.test(sound) ? `t-${sound}` : sound;
}
