import type { ArticleLink, Block, Caption } from './article';
import type { JsonValue, KeptNote } from './kept-note';

/** One value that differs between two readings. A line that came or went stands there whole, with its evidence. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  /** JSON Pointer into the later reading; into the earlier one for what was removed. */
  path: string;
  before: JsonValue;
  after: JsonValue;
}

/** A time the article was saved again and read differently. */
export interface NoteRevision {
  /** ISO 8601 moment. */
  at: string;
  differences: Difference[];
}

/** A kept note with what only the library needs. */
export interface LibraryNote extends KeptNote {
  /** Machine values a person said are right: JSON Pointer → ISO 8601 moment. */
  confirmed: Record<string, string>;
  /** When it was put into the bin, or null. */
  binnedAt: string | null;
  /** Latest last. */
  revisions: NoteRevision[];
}

/** What a person did with a note; none of it is the machine's. */
export type PersonLayer = Omit<LibraryNote, 'id' | 'note' | 'savedAt' | 'changedAt' | 'revisions'>;

/** What a person says of single values of a note; all of it by JSON Pointer into the machine's note. */
export type Marks = Pick<LibraryNote, 'corrections' | 'lineRemarks' | 'confirmed'>;

/** The cleaned article that is kept beside a note; its text is `note.article.text`. */
export interface KeptArticle {
  /** Cleaned body, or null where only the text was kept. Still untrusted: clean again before showing. */
  html: string | null;
  blocks: Block[];
  links: ArticleLink[];
  captions: Caption[];
  description: string | null;
}
