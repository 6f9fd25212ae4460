import type { KeptNote } from '../core/model/kept-note';
import type { Note } from '../core/model/note';
import type { Party } from '../core/model/party';

/** What an exporter takes: a note as read, or one from the library with what a person added. */
export type Exportable = Note | KeptNote;

/** Languages the labels of documents can be written in, BCP 47. */
export type LabelLanguage = 'en' | 'ru' | 'kk';

export interface ExportOptions {
  /** Language of headings and field names in documents; data formats keep their standard's names. English where left out. */
  language?: LabelLanguage;
  /** ISO 8601 moment, written where a format must carry one and the note has none; left out, the same notes give the same bytes. */
  now?: string;
  /** Wikidata entity (`Q42`) of a party, where there is a source for it; null otherwise. */
  entityOf?: (party: Party) => string | null;
}

export type ExportGroup = 'document' | 'data' | 'citation' | 'calendar' | 'wikidata';

/** A piece of a file; the pieces in order are the file. */
export type Chunk = string | Uint8Array;

/**
 * A format notes can be written in. Menus, file names, media types and the documentation come from these fields;
 * adding a format is one file in `formats/` and one line in its registry.
 */
export interface Exporter {
  /** Kebab-case; the file's own name. */
  id: string;
  /** Proper name of the format, the same in every interface language. */
  label: string;
  /** One plain sentence: what it is good for. */
  purpose: string;
  group: ExportGroup;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** What several notes become unless asked otherwise: one file that holds all, or a zip with a file each. */
  scope: 'many' | 'one';
  /** The most notes one file may hold, where it must be held in memory whole; a zip with a file each holds any number. */
  most?: number;
  /** Bytes, not text: nothing to copy or preview. */
  isBinary?: true;
  /**
   * Writes the notes in order, piece by piece, so that any number can be written without holding them all.
   * Pure: the same notes and options give the same bytes. A library it needs is loaded when first used.
   */
  write(notes: NoteStream, options: ExportOptions): AsyncIterable<Chunk>;
}

/** Notes at hand, or arriving one after another. */
export type NoteStream = Iterable<Exportable> | AsyncIterable<Exportable>;
