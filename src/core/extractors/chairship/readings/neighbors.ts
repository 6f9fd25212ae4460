import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import { hasOwnVerb } from '../scene/clause';
import { type Scene, toStatement } from '../scene/scene';
import type { Statement } from '../statement';
import { isBehind, isPlacedBy } from './ties';

/** What a holder named only by its place in the row is worth, in points of score. */
const SCORE = 4;

/** 'X holds it, after Y': who came before a holder, where the sentence says no more of it. */
export function nameBefore(scene: Scene, holder: Mention, at: number): Mention | null {
  const first = besideIn(scene, scene.words.precededBy, [holder]);
  const party = first && (lastBefore(scene, first, holder) ?? first);
  // 'X chaired it, and Z, to whom it must pass after Y': told of somebody else
  return party && !hasOwnVerb(scene, party, { start: at, end: at + 1 }) ? party : null;
}

/** 'After Y, and then Z, it is X': of several in a row, the last comes right before the holder. */
function lastBefore(scene: Scene, first: Mention, holder: Mention): Mention | undefined {
  return scene.parties.findLast(
    (party) =>
      party.kind === 'country' &&
      party.start > first.end &&
      party.end <= holder.start &&
      isBehind(scene, scene.words.afterwards, party),
  );
}

/** 'X holds it, before Z': who comes after the holder of a statement, where the sentence says no more of it. */
export function nextAfter(
  scene: Scene,
  statement: Statement,
  before: readonly Statement[],
): Statement | null {
  const { holder, predecessor, anchor, tense } = statement;
  if (!holder || anchor.qualifier === 'next') return null;
  const next = besideIn(scene, scene.words.precedes, predecessor ? [holder, predecessor] : [holder]);
  // 'before X, Y chaired it': of a term that is over, it tells who came before the holder told already
  if (!next || (tense === 'past' && !isHeldBy(next, before))) return null;
  const place = { ...anchor, start: next.start, end: next.end, kind: 'weak' as const, adjacent: false };
  const reading = {
    frame: 'follow' as const,
    holder: next,
    predecessor: holder,
    at: next.start,
    score: SCORE,
  };
  if (tense === 'past') return { ...toStatement(scene, place, reading), tense: null, isOver: false };
  return { ...toStatement(scene, { ...place, qualifier: 'next' }, reading), tense: 'future' };
}

/** Whether statements tell of a party as the holder, of no term that is over. */
function isHeldBy(party: Mention, statements: readonly Statement[]): boolean {
  return statements.some(({ holder, tense }) => holder && tense !== 'past' && sameParty(holder, party));
}

/**
 * 'Succeeds the Belgian presidency', 'after the Belgian presidency': an office behind a word for a place in the row is that
 * of whoever came before the holder whom the text tells of.
 */
export function placedInRow(scene: Scene, best: Statement, before: readonly Statement[]): Statement | null {
  const { anchor, frame, holder } = best;
  if (frame !== 'possess' || !holder || anchor.kind !== 'office') return null;
  const { words, text } = scene;
  const phrase = Math.min(anchor.start, holder.outerStart);
  const isAfter = [words.verbs.replace, words.precededBy].some((fragments) =>
    scene.find(fragments).some(({ end }) => end <= phrase && ARTICLES.test(text.slice(end, phrase))),
  );
  const isHeld =
    before.some((told) => told.holder && !sameParty(told.holder, holder)) ||
    scene.parties.some((party) => party.end < phrase && !sameParty(party, holder));
  return isAfter && isHeld ? { ...best, holder: null, predecessor: holder } : null;
}

/** Between such a word and the office: small words only. */
const ARTICLES = /^[\s’']*(?:\p{L}{1,4}[\s’']+){0,2}$/u;

/** The party behind a word for its place in the row; no capital, which may be a place. */
function besideIn(
  scene: Scene,
  fragments: Scene['words']['precedes'],
  known: readonly Mention[],
): Mention | null {
  if (!fragments) return null;
  return (
    scene.parties.find(
      (party) =>
        (party.kind === 'country' || party.country !== undefined) &&
        party.form !== 'capital' &&
        party.form !== 'anaphor' &&
        !known.some((other) => sameParty(other, party)) &&
        isPlacedBy(scene, fragments, party),
    ) ?? null
  );
}
