import { overlaps } from '../anchors/anchors';
import { asideBetween, clauseOf } from '../scene/clause';
import { holderlessReadings } from './frame-readings';
import { FRAMES } from './frames';
import { hasOfficePronoun } from '../scene/pronouns';
import { sameParty } from '../same-party';
import { type Scene, type Span, strongest } from '../scene/scene';
import { isTransfer, type Statement } from '../statement';

/** Two terms that one word for the office stands for: that of the `best` reading, and the one before or after it; null where there is one. */
export function twoTerms(
  scene: Scene,
  best: Statement,
  readings: readonly Statement[],
): readonly [Statement, Statement] | null {
  const first = replacedBy(best, readings) ?? heldBefore(scene, best, readings);
  if (first) {
    // after one whose chair is over comes the holder told before
    const earlier = first.isOver ? null : first.holder;
    const next = asNext({ ...best, predecessor: best.predecessor ?? earlier });
    // 'X has left the chair, Y came to replace it': it has it now
    const denied = first.denied || next.denied;
    const isNow = first.isOver && best.tense === null && best.frame === 'replace';
    const told = isNow ? { ...next, anchor: { ...next.anchor, qualifier: null } } : next;
    return [first, { ...told, denied }];
  }
  const own = heldInAside(scene, best, readings);
  if (own) return [own, asNext(best)];
  const taken = takenBefore(scene, best);
  if (taken) return [taken, asNext(isTransferOn(best) ? best : { ...best, predecessor: null })];
  const given = givenAfter(scene, best, readings);
  if (given)
    return [best, { ...given, anchor: { ...given.anchor, adjacent: false }, predecessor: best.holder }];
  const next = heldAfter(scene, best, readings);
  return next && [best, asNext({ ...next, predecessor: best.holder })];
}

/** 'The chair passed to Italy, in 2025 Canada will replace it': what is told of the one who is replaced. */
function replacedBy({ frame, predecessor, at }: Statement, readings: readonly Statement[]): Statement | null {
  if (frame !== 'replace' || !predecessor) return null;
  const first = strongest(readings.filter((other) => other.at < at && sameParty(other.holder!, predecessor)));
  // the verb must not say the same of somebody else more clearly
  return first && strongest(readings.filter((other) => other.at === first.at)) === first ? first : null;
}

/**
 * 'Denmark's presidency ends, Cyprus will take it over', '…, which will pass to Cyprus', 'got it from X and will hand it to Y':
 * what stands before a verb that takes the office up again.
 */
function heldBefore(scene: Scene, best: Statement, readings: readonly Statement[]): Statement | null {
  const verb = { start: best.at, end: best.at };
  const clause = clauseOf(scene, best.anchor);
  const isPronoun = hasOfficePronoun(scene, verb);
  const isSame = verb.start >= clause.start && verb.start < clause.end;
  if (!isTransfer(best.frame) || (isSame && (!isPronoun || best.tense !== 'future'))) return null;
  const own = strongest(
    readings.filter(
      ({ at, holder, frame }) =>
        at >= clause.start &&
        at < (isSame ? verb.start : clause.end) &&
        (!isSame || isTransfer(frame)) &&
        !sameParty(holder!, best.holder!),
    ),
  );
  // 'X holds the chair, on 1 July Y takes over'
  const isHeld = own?.tense === null && (own.frame === 'hold' || isWith(own));
  return isHeld || isPronoun || isAfterwards(scene, verb) || isRelative(scene, best) ? own : null;
}

/** 'X, who assumed the chair in January, will hand over to Y': what a clause set apart tells of whoever hands over. */
function heldInAside(
  scene: Scene,
  { frame, predecessor, anchor, at, tense }: Statement,
  readings: readonly Statement[],
): Statement | null {
  if (frame !== 'give' || !predecessor || tense !== 'future') return null;
  const aside = asideBetween(scene, predecessor, { start: at, end: at + 1 });
  if (!aside || !overlaps(anchor, aside)) return null;
  return strongest(
    readings.filter(
      (one) =>
        sameParty(one.holder!, predecessor) &&
        one.tense !== 'future' &&
        one.at >= aside.start &&
        one.at < aside.end,
    ),
  );
}

/** 'The presidency, which is with X now, will pass to Y': whoever the office is said to be with. */
function isWith({ frame, holder, anchor }: Statement): boolean {
  return frame === 'possess' && holder!.roles.includes('companion') && holder!.start >= anchor.end;
}

/** 'It took the baton over from X, and will pass it to Y': from whom the office's own clause tells that the holder told before has it. */
function takenBefore(scene: Scene, best: Statement): Statement | null {
  const { anchor, at } = best;
  const clause = clauseOf(scene, anchor);
  const isTakenOn =
    best.frame === 'take' && best.tense === 'future' && hasOfficePronoun(scene, { start: at, end: at });
  if ((!isTransferOn(best) && !isTakenOn) || overlaps({ start: at, end: at + 1 }, clause)) return null;
  const taken = FRAMES.filter(({ name }) => name === 'take' || name === 'replace').flatMap((own) =>
    holderlessReadings(scene, anchor, own),
  );
  return strongest(taken.filter((reading) => reading.at >= clause.start && reading.at < clause.end));
}

function isTransferOn({ frame }: Statement): boolean {
  return frame === 'give' || frame === 'pass';
}

/** 'Took over the chair from X and has now handed it to Z': whom the holder gives what it took. */
function givenAfter(scene: Scene, best: Statement, readings: readonly Statement[]): Statement | null {
  if ((best.frame !== 'take' && best.frame !== 'replace') || best.tense === 'future') return null;
  return strongest(
    readings.filter(
      ({ frame, tense, at, holder }) =>
        frame === 'give' &&
        tense !== 'future' &&
        at > Math.max(best.at, best.anchor.end) &&
        holder!.start > at &&
        holder!.roles.includes('recipient') &&
        givesOffice(scene, at) &&
        !sameParty(holder!, best.holder!),
    ),
  );
}

/** 'Handed it to': nothing stands between a verb and the word for the office named before. */
function givesOffice({ find, words, text }: Scene, at: number): boolean {
  const verb = find(words.verbs.give).find(({ start }) => start === at);
  return (
    verb !== undefined &&
    find(words.officePronouns).some(({ start }) => start >= verb.end && !text.slice(verb.end, start).trim())
  );
}

/** 'X holds the presidency, which Y will hold in 2026': who has it next by a clause behind that speaks of the office. */
function heldAfter(scene: Scene, best: Statement, readings: readonly Statement[]): Statement | null {
  if (best.tense === 'future') return null;
  const clause = clauseOf(scene, { start: best.at, end: best.at });
  return strongest(
    readings.filter(
      (one) =>
        one.tense === 'future' &&
        AFTER.has(one.frame) &&
        one.at >= Math.max(clause.end, one.anchor.end) &&
        !sameParty(one.holder!, best.holder!) &&
        (one.holder!.roles.includes('agent') || isRelative(scene, one)),
    ),
  );
}

/** Frames that a clause about an office named before may have. */
const AFTER: ReadonlySet<Statement['frame']> = new Set(['take', 'give', 'pass', 'hold', 'chair']);

/** Whether the clause of a reading's verb is about the office right before it: 'the presidency of X, which will pass to Y'. */
function isRelative(scene: Scene, { at, anchor }: Statement): boolean {
  const { start } = clauseOf(scene, { start: at, end: at });
  if (start < anchor.end || /[,;:()]/u.test(scene.text.slice(anchor.end, start - 1))) return false;
  return scene
    .find(scene.words.relatives)
    .some((span) => span.start >= start && !scene.text.slice(start, span.start).trim());
}

/** Whether a word for what comes next opens the clause of a verb that stands behind others: '…, after which it passes to Y'. */
function isAfterwards(scene: Scene, verb: Span): boolean {
  const { start } = clauseOf(scene, verb);
  const { when = [], afterwards = [] } = scene.words;
  return [when, afterwards].some((list) =>
    scene.find(list).some((span) => span.start >= start && !scene.text.slice(start, span.start).trim()),
  );
}

/** A reading of who comes next, told by its verb and not by the office, which is the earlier holder's. */
function asNext(reading: Statement): Statement {
  const { anchor, at } = reading;
  const verb = { start: at, end: at + 1 };
  return { ...reading, anchor: { ...anchor, ...verb, kind: 'weak', adjacent: false, qualifier: 'next' } };
}
