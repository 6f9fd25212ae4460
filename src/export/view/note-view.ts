import { textFragmentLink } from '../../core/evidence/text-fragment';
import { applyCorrections } from '../../core/model/apply-corrections';
import type { Evidence, Read } from '../../core/model/evidence';
import type { Correction, KeptNote } from '../../core/model/kept-note';
import type { Note } from '../../core/model/note';
import { cleanDeep } from '../text/clean-text';
import type { Exportable } from '../exporter';
import { webAddress } from '../text/web-address';

/** A note made ready for writing: corrected, every text free of characters no document can hold. */
export interface NoteView {
  /** As the person left it. */
  note: Note;
  /** What the library knows of it; null for a note that was not kept. */
  kept: KeptNote | null;
  /** Stable id: the library's, else the page's address. */
  id: string;
  /** The page's address as the article gives it; may be no web address. */
  url: string;
  /** The same where it is one that may become a link. */
  link: string | null;
  corrections: readonly Correction[];
}

/** Whether it comes from the library. */
export function isKept(item: Exportable): item is KeptNote {
  return 'note' in item;
}

export function viewOf(item: Exportable): NoteView {
  const kept = isKept(item) ? cleanDeep(item) : null;
  const machine = kept ? kept.note : cleanDeep(item as Note);
  const note = applyCorrections(machine, kept?.corrections ?? []);
  const url = note.article.canonicalUrl ?? note.article.url;
  return {
    note,
    kept,
    id: kept?.id ?? url,
    url,
    link: webAddress(url),
    corrections: kept?.corrections ?? [],
  };
}

/** The first passage of the body a value was read from, else its first passage at all. */
export function passageOf(read: Read): Evidence | null {
  const passages = read.evidence ?? [];
  return passages.find(({ part }) => part === 'body') ?? passages[0] ?? null;
}

/** Link to the place a value was read at; null where the page has no web address. */
export function passageLink(view: NoteView, evidence: Evidence | null): string | null {
  return view.link && evidence ? textFragmentLink(view.link, evidence) : view.link;
}
