import type { Note } from './note';

/** Any value JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** One value a person put in place of the machine's. */
export interface Correction {
  /**
   * JSON Pointer (RFC 6901) into the machine's note: `/chairs/0/endDate`, `/priorities/2/text`.
   * `/priorities/-` adds an item at the end. Indexes always count in the machine's note.
   */
  path: string;
  /** The person's value; null says that the article does not state it, and takes a list item out. */
  value: JsonValue;
  /** The machine's value at that time; null where it had none. */
  was: JsonValue;
  /** ISO 8601 moment. */
  changedAt: string;
}

/** A note in the library: the machine's note unchanged, and beside it what a person added. Plain data. */
export interface KeptNote {
  id: string;
  note: Note;
  /** ISO 8601 moments. */
  savedAt: string;
  changedAt: string;
  /** In the order they were made. */
  corrections: Correction[];
  tags: string[];
  /** A remark on the whole note, plain text. */
  remark: string;
  /** Remarks on single lines, by JSON Pointer into the machine's note (`/priorities/2`). */
  lineRemarks: Record<string, string>;
  starred: boolean;
  archived: boolean;
}
