import type { ChairshipWords } from '../../../model/words/chairship-words';
import type { Scene, Span } from './scene';

/** Verbs that hand a chair over; one may be a word of another's phrase. */
const TRANSFERS = ['take', 'give', 'pass', 'replace'] as const;

/** How far before a verb stands what says that it comes at the end of the term, in UTF-16 units. */
const MARKER_REACH = 12;

/** The verbs of a list in a sentence, less those that are words in a longer phrase of another: 'dando' in 'dando il cambio'. */
export function verbsIn(scene: Scene, name: keyof ChairshipWords['verbs']): readonly Span[] {
  const own = scene.find(scene.words.verbs[name]);
  if (!own.length || !TRANSFERS.some((other) => other === name)) return own;
  const others = TRANSFERS.filter((other) => other !== name).flatMap((other) =>
    scene.find(scene.words.verbs[other]),
  );
  return own.filter((verb) => !others.some((other) => holds(other, verb)));
}

function holds(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** Whether a verb of giving tells the end of the term that the sentence is about: 'before handing over to Z'. */
export function givesOnLater({ words, find }: Scene, { start }: Span): boolean {
  return find(words.beforeGiving).some((span) => span.end <= start && start - span.end < MARKER_REACH);
}
