import type { Mention } from '../../../model/mention';
import type { ChairshipWords } from '../../../model/words/chairship-words';
import { overlaps } from '../anchors/anchors';
import { bestOther, fits } from './fits';
import type { Frame } from './frames';
import { phraseDistance, withoutSpans } from './noun-phrases';
import { isPredicate } from '../scene/predicate';
import { isHolderRecipient, isHolderReplaced, isHolderReplacing } from '../scene/pronouns';
import { sameParty } from '../same-party';
import { type Scene, type Span, toStatement } from '../scene/scene';
import { type BoundAnchor, isTransfer, type Statement } from '../statement';
import { isUndeclined } from '../scene/undeclined';
import { givesOnLater, verbsIn } from '../scene/verbs';

/** Frames whose verb stands beside the title: 'became chair', 'is chair', 'was elected chair'. */
const TITLED: ReadonlySet<Frame['name']> = new Set(['become', 'be', 'elect']);

/** All readings of an anchor by one frame: every verb of the frame with every party whose marking allows it to be the holder. */
export function frameReadings(scene: Scene, anchor: BoundAnchor, frame: Frame): Statement[] {
  if (!suits(frame, anchor) || (frame.name === 'elect' && isOwn(scene, anchor))) return [];
  return verbsOf(scene, anchor, frame).flatMap((verb) => {
    if (!namesRecipient(scene, anchor, verb, frame)) return [];
    const far = verb === anchor ? 0 : scene.apart(verb, anchor);
    if (isTransfer(frame.name) && isTime(scene, anchor, verb)) return [];
    if (far > 4 || ((frame.name === 'be' || frame.name === 'become') && !isPredicate(scene, verb, anchor)))
      return [];
    if (frame.name === 'replace' && isHolderReplacing(scene, verb)) return [];
    // 'Croatia will succeed it, then Germany': it is the one replaced
    const isReplaced = frame.name === 'replace' && isHolderReplaced(scene, verb);
    const predecessors = fits(scene, frame, 'predecessor', verb, anchor).filter(
      ({ party }) => !isReplaced || party.end <= verb.start,
    );
    return fits(scene, frame, 'holder', verb, anchor).flatMap(({ party: holder, fit }) => {
      const predecessor =
        bestOther(predecessors, holder) ??
        (frame.name === 'pass' ? ownerBefore(scene, anchor, holder) : null);
      // of two names that show no case, either could have it from the other, unless one is known to hold it
      if (predecessor && isUndeclined(holder) && isUndeclined(predecessor) && !isKnown(scene, predecessor))
        return [];
      const score =
        frame.weight +
        fit -
        far -
        weakness(scene, anchor, verb) -
        // the office is what passes: it stands before the verb unless the order is turned round
        (frame.name === 'pass' && anchor.start > verb.start ? 1 : 0) +
        (TITLED.has(frame.name) && isPredicate(scene, verb, anchor) ? 0.8 : 0) +
        (predecessor ? 1 : 0) +
        (anchor.adjacent ? 0.5 : 0);
      return [toStatement(scene, anchor, { frame: frame.name, holder, predecessor, at: verb.start, score })];
    });
  });
}

/** 'The help he received during his term as chair': a chair told as a time is not what the verb is about. */
function isTime({ find, words }: Scene, anchor: BoundAnchor, verb: Span): boolean {
  return find(words.during).some(({ start, end }) => start >= verb.end && end <= anchor.start);
}

/** Readings that tell only whom the chair comes from: 'turned the presidency over to him', 'in succession to Germany'. */
export function holderlessReadings(scene: Scene, anchor: BoundAnchor, frame: Frame): Statement[] {
  if (!suits(frame, anchor) || isVerbFrame(frame.name)) return [];
  return verbsOf(scene, anchor, frame).flatMap((verb) => {
    const far = scene.apart(verb, anchor);
    if (far > 3) return [];
    const replaced = frame.name === 'replace' && isHolderReplacing(scene, verb);
    return fits(scene, frame, 'predecessor', verb, anchor)
      .filter(({ party }) => replaced || !isUndeclined(party))
      .map(({ party, fit }) => {
        const score = frame.weight + fit - far - weakness(scene, anchor, verb) + (anchor.adjacent ? 0.5 : 0);
        return toStatement(scene, anchor, {
          frame: frame.name,
          holder: null,
          predecessor: party,
          at: verb.start,
          score,
        });
      });
  });
}

/** 'Türkiye'nin başkanlığı Bangladeş'e geçti': where the verb stands last, who owns the office that passes had it before. */
function ownerBefore(scene: Scene, anchor: BoundAnchor, holder: Mention): Mention | null {
  if (!scene.context.pack.grammar.verbLast) return null;
  const owner = scene.parties.findLast(
    (party) =>
      party.end <= anchor.start &&
      party.roles.includes('possessor') &&
      phraseDistance(scene, party, anchor) !== null,
  );
  return owner && !sameParty(owner, holder) ? owner : null;
}

/** What a word that means the office only beside an organization costs: less where the verb stands right beside it ('міндетті атқарды'), the organization and the time aside. */
function weakness({ text, context, sentence, dates }: Scene, anchor: BoundAnchor, verb: Span): number {
  if (anchor.kind !== 'weak') return 0;
  const [from, to] = verb.start >= anchor.end ? [anchor.end, verb.start] : [verb.end, anchor.start];
  const names = context
    .mentionsIn(sentence.part, from, to)
    .filter(({ kind }) => kind === 'organization')
    .map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
  // a preposition of the time may be left
  return /^\s*(?:\p{L}{1,2}\s+)?$/u.test(withoutSpans(text, from, to, [...names, ...dates])) ? 0.6 : 1;
}

/** Whether a frame can be said of an anchor: verbs for holding are frames of their own, titles are become, offices pass. */
function suits({ name }: Frame, { kind, adjacent }: BoundAnchor): boolean {
  if (kind === 'under') return false;
  if (isVerbFrame(name) || kind === 'chair' || kind === 'lead') return name === kind;
  const title = kind === 'officer' || kind === 'bound-officer';
  if (name === 'become' || name === 'be') return title;
  if (name === 'pass') return !title;
  // only what the words before told shows that it is the chair that somebody is next for
  if (name === 'follow') return kind === 'weak' && !adjacent;
  return name !== 'elect' || kind !== 'office' || adjacent;
}

/** 'X chose openness as a principle of its chairmanship': nobody is chosen for the office. */
function isOwn({ find, words }: Scene, anchor: BoundAnchor): boolean {
  return anchor.kind === 'office' && find(words.ownOffice).some((span) => overlaps(span, anchor));
}

function verbsOf(scene: Scene, anchor: BoundAnchor, { name }: Frame): readonly Span[] {
  return isVerbFrame(name) ? [anchor] : verbsIn(scene, name as keyof ChairshipWords['verbs']);
}

/** Whether a verb of giving tells whose the chair becomes: not 'lui a cédé', nor 'before handing over', which comes later. */
function namesRecipient(scene: Scene, anchor: BoundAnchor, verb: Span, { name }: Frame): boolean {
  if (name !== 'give' && name !== 'pass') return true;
  return !isHolderRecipient(scene, verb) && (verb.start === anchor.start || !givesOnLater(scene, verb));
}

/** Whether earlier sentences told that the party holds the chair. */
function isKnown({ holders }: Scene, party: Mention): boolean {
  return holders.some((holder) => sameParty(holder, party));
}

function isVerbFrame(name: Frame['name']): boolean {
  return name === 'chair' || name === 'lead';
}
