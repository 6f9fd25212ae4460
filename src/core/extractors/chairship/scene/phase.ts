import type { Fragment } from '../../../model/words/chairship-words';
import { type BoundAnchor, isTransfer, type Statement } from '../statement';
import type { Scene, Span } from './scene';

/** How far from the office 'begins' and 'ends' are looked for, in UTF-16 units. */
const PHASE_REACH = 90;
/** What a joining word before another office costs, in UTF-16 units. */
const JOINED = 60;

/** A chair that 'has ended' is over, whoever holds it. */
export function pastOf(
  scene: Scene,
  { frame }: Statement,
  phase: Statement['phase'],
  at: number | null,
): Pick<Statement, 'isOver' | 'tense'> | null {
  if (phase !== 'end' || at === null || isTransfer(frame)) return null;
  const isOver = scene.find(scene.words.over).some(({ start, end }) => start <= at && at < end);
  return isOver ? { isOver, tense: 'past' } : null;
}

/** Whether the chair is said to begin or to end, by the nearest word that does so, and where that stands. */
export function phaseOf(scene: Scene, anchor: BoundAnchor): { phase: Statement['phase']; at: number | null } {
  if (isSetting(scene, anchor)) return { phase: null, at: null };
  const nearest = (fragments: readonly Fragment[]) =>
    scene
      .find(fragments)
      .filter((span) => !isOfOffice(scene, span, anchor))
      .map((span) => ({
        at: span.start,
        gap: gap(span, anchor) + (isOfNext(scene, span, anchor) ? JOINED : 0),
      }))
      .reduce((best, found) => (found.gap < best.gap ? found : best), { at: -1, gap: PHASE_REACH });
  const begin = nearest(scene.words.verbs.begin);
  const end = nearest(scene.words.verbs.end);
  if (begin.gap === PHASE_REACH && end.gap === PHASE_REACH) return { phase: null, at: null };
  return begin.gap <= end.gap ? { phase: 'begin', at: begin.at } : { phase: 'end', at: end.at };
}

/** Letters between the words that open a setting and its chair, at most. */
const SETTING = 60;

/** 'A meeting within the framework of X's chair began': what begins is not the chair. */
export function isSetting({ text, find, words }: Scene, { start }: Span): boolean {
  return find(words.settings).some(
    ({ end }) => end <= start && start - end < SETTING && !/[,.;:]/u.test(text.slice(end, start)),
  );
}

/** 'X, chair of the organization, attends the beginning of its chairmanship': what stands right beside an office is not said of the title. */
function isOfOffice({ text, find, words }: Scene, span: Span, { start }: BoundAnchor): boolean {
  return find(words.office).some(
    (office) =>
      office.start > span.end && office.start !== start && !text.slice(span.end, office.start).trim(),
  );
}

/** 'The conclusion of the one term and the beginning of the next': what a joining word parts from the office, and another follows, is of that. */
function isOfNext({ text, context, find, words }: Scene, span: Span, anchor: BoundAnchor): boolean {
  const { and } = context.pack.dates ?? {};
  if (!and || span.start < anchor.end || span.start - anchor.end > PHASE_REACH) return false;
  const between = text.slice(anchor.end, span.start).trim();
  const { office, weakOffice } = words;
  const isFollowed = [office, weakOffice].some((list) =>
    find(list).some(({ start }) => start >= span.end && start - span.end < PHASE_REACH),
  );
  return between.search(context.pattern(and)) === 0 && isFollowed;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);
}
