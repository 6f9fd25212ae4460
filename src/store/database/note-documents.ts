import type { Stored } from 'pouchdb-core';
import type { KeptArticle, LibraryNote, NoteRevision, PersonLayer } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';

/**
 * A kept note is three documents: what the machine read, what the person did, and the cleaned article. So saving an
 * article again never touches the person's work, and starring a note does not write its text anew.
 */
export interface NoteDocument extends Stored {
  /** Version of the library this note, its layer and its article are written in. */
  version: number;
  savedAt: string;
  changedAt: string;
  note: Note;
  revisions: NoteRevision[];
}

export interface LayerDocument extends Stored, PersonLayer {
  changedAt: string;
}

export interface ArticleDocument extends Stored, KeptArticle {}

export type LibraryDocument = NoteDocument | LayerDocument | ArticleDocument;

export const documentIds = (id: string): { note: string; layer: string; article: string } => ({
  note: `note:${id}`,
  layer: `mine:${id}`,
  article: `html:${id}`,
});

/** The note's id in a document's id, or null for a document that is no part of a note's text or layer. */
export const noteIdOf = (documentId: string): string | null =>
  /^(?:note|mine):(.+)$/.exec(documentId)?.[1] ?? null;

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
export function keptNote(document: NoteDocument, layer: LayerDocument | null): LibraryNote {
  const { savedAt, changedAt, note, revisions } = document;
  return {
    id: document._id.slice('note:'.length),
    savedAt,
    changedAt: layer && layer.changedAt > changedAt ? layer.changedAt : changedAt,
    note,
    revisions,
    ...personLayer(layer ?? EMPTY_LAYER),
  };
}

/** Takes a kept note apart again. */
export function noteDocuments(
  kept: LibraryNote,
  article: KeptArticle | null,
  version: number,
): LibraryDocument[] {
  const ids = documentIds(kept.id);
  const { savedAt, changedAt, note, revisions } = kept;
  return [
    { _id: ids.note, version, savedAt, changedAt, note, revisions },
    { _id: ids.layer, changedAt, ...personLayer(kept) },
    ...(article ? [{ _id: ids.article, ...article }] : []),
  ];
}

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

/** Whether a document is such a layer: it need not be written first. */
export const isIdleLayer = (document: LibraryDocument): boolean =>
  'corrections' in document && isIdle(document);
