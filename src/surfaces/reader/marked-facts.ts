import type { Caption } from '../../core/model/article';
import type { ArticlePart, Read } from '../../core/model/evidence';
import type { Note, NoteFacts } from '../../core/model/note';
import { passageOf } from '../../export/view/note-view';

/** A value of the note and its passage in the article. Offsets are UTF-16, in the text of `part`. */
export interface MarkedFact {
  /** Its place in the list of facts. */
  number: number;
  kind: keyof NoteFacts;
  part: ArticlePart;
  start: number;
  end: number;
}

/** What parts captions where offsets count through all of them. */
export const CAPTION_GAP = '\n\n';

/** The facts of a note that stand in the text of its article, and how a value finds its own. */
export interface MarkedFacts {
  facts: readonly MarkedFact[];
  numberOf(read: Read): number | undefined;
}

/** Finds every value's passage. One whose words do not stand at its place (a correction can say so) is left out. */
export function markedFacts(note: Note, captions: readonly Caption[]): MarkedFacts {
  const { text: body, headline } = note.article;
  const whole = { body, headline, caption: captions.map(({ text }) => text).join(CAPTION_GAP), meta: '' };
  const facts: MarkedFact[] = [];
  const numbers = new Map<Read, number>();
  for (const [kind, read] of readsOf(note)) {
    const passage = passageOf(read);
    if (!passage || numbers.has(read)) continue;
    const { part, start, end, exact } = passage;
    if (start >= end || whole[part].slice(start, end) !== exact) continue;
    numbers.set(read, facts.length);
    facts.push({ number: facts.length, kind, part, start, end });
  }
  return { facts, numberOf: (read) => numbers.get(read) };
}

type Found = [kind: keyof NoteFacts, read: Read];

/** Every value of a note, in the order the note shows them. */
function readsOf(note: Note): Found[] {
  const found: Found[] = [];
  const add = (kind: keyof NoteFacts, ...reads: (Read | null)[]) => {
    for (const read of reads) if (read) found.push([kind, read]);
  };
  for (const chair of note.chairs) {
    const { organization, holder, person, startDate, endDate, predecessor, successor } = chair;
    add('chairs', organization, holder, chair, person, startDate, endDate, predecessor, successor);
  }
  for (const priority of note.priorities) add('priorities', priority, priority.statedBy, ...priority.details);
  for (const quotation of note.quotations) add('quotations', quotation, quotation.speaker);
  for (const document of note.documents) add('documents', document, document.date);
  // The article as its own source was read from its whole headline, which would be one great mark.
  add('sources', ...note.sources.filter(({ kind }) => kind !== 'article'));
  return found;
}
