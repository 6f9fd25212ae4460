import type { KeptArticle, LibraryNote, NoteRevision, PersonLayer } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';

/**
 * A kept note is three records under one id: what the machine read, what the person did, and the cleaned article. So
 * saving an article again never touches the person's work, and starring a note does not write its text anew.
 */
export interface NoteRecord {
  id: string;
  /** Version of the library this note, its layer and its article are written in. */
  version: number;
  savedAt: string;
  changedAt: string;
  note: Note;
  revisions: NoteRevision[];
}

export interface LayerRecord extends PersonLayer {
  id: string;
  changedAt: string;
}

export interface ArticleRecord extends KeptArticle {
  id: string;
}

export const EMPTY_LAYER: PersonLayer = {
  corrections: [],
  confirmed: {},
  tags: [],
  remark: '',
  lineRemarks: {},
  starred: false,
  archived: false,
  binnedAt: null,
};

/** Joins a note with the person's layer. */
export function keptNote(record: NoteRecord, layer: LayerRecord | undefined): LibraryNote {
  const { id, savedAt, changedAt, note, revisions } = record;
  return {
    id,
    savedAt,
    changedAt: layer && layer.changedAt > changedAt ? layer.changedAt : changedAt,
    note,
    revisions,
    ...personLayer(layer ?? EMPTY_LAYER),
  };
}

/** A kept note without the person's layer, as it is stored. */
export function noteRecord(kept: LibraryNote, version: number): NoteRecord {
  const { id, savedAt, changedAt, note, revisions } = kept;
  return { id, version, savedAt, changedAt, note, revisions };
}

export const layerRecord = (kept: LibraryNote): LayerRecord => ({
  id: kept.id,
  changedAt: kept.changedAt,
  ...personLayer(kept),
});

export const personLayer = (kept: PersonLayer): PersonLayer => ({
  corrections: kept.corrections,
  confirmed: kept.confirmed,
  tags: kept.tags,
  remark: kept.remark,
  lineRemarks: kept.lineRemarks,
  starred: kept.starred,
  archived: kept.archived,
  binnedAt: kept.binnedAt,
});

/** Whether a person did nothing with a note. */
export const isIdle = (layer: PersonLayer): boolean =>
  JSON.stringify(personLayer(layer)) === JSON.stringify(EMPTY_LAYER);
