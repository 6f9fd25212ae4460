import type { Mention } from '../../model/mention';
import type { ChairshipWords } from '../../model/words/chairship-words';
import { findAll } from '../../text/pattern';
import { overlaps } from './anchors';
import { hasOwnVerb, isPartedFrom, isSpeaking } from './clause';
import { isUndeclined } from './undeclined';
import { FRAMES, type Frame } from './frames';
import { isHolderRecipient, isHolderReplacing } from './pronouns';
import { phraseDistance } from './noun-phrases';
import { ownsBaton } from './batons';
import { isPredicate } from './predicate';
import { type Scene, type Span, toStatement } from './scene';
import { sameParty } from './same-party';
import type { BoundAnchor, Statement } from './statement';
import { givesOnLater, verbsIn } from './verbs';

/** Frames whose verb stands beside the title: 'became chair', 'is chair', 'was elected chair'. */
const TITLED: ReadonlySet<Frame['name']> = new Set(['become', 'be', 'elect']);

type Part = 'holder' | 'predecessor';

/** A party that may play a part, with how well it fits less how far it stands. */
interface Fit {
  party: Mention;
  fit: number;
}

/** All readings of an anchor by one frame: every verb of the frame with every party whose marking allows it to be the holder. */
export function frameReadings(scene: Scene, anchor: BoundAnchor, frame: Frame): Statement[] {
  if (!suits(frame, anchor)) return [];
  return verbsOf(scene, anchor, frame).flatMap((verb) => {
    if (!namesRecipient(scene, anchor, verb, frame)) return [];
    const far = verb === anchor ? 0 : scene.apart(verb, anchor);
    if (far > 4 || ((frame.name === 'be' || frame.name === 'become') && !isPredicate(scene, verb, anchor)))
      return [];
    if (frame.name === 'replace' && isHolderReplacing(scene, verb)) return [];
    const predecessors = fits(scene, frame, 'predecessor', verb, anchor);
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

/** Who is replaced, where another verb of the sentence says so: 'was elected, succeeding X'. */
export function replacedIn(scene: Scene, anchor: BoundAnchor, holder: Mention): Mention | null {
  const replace = FRAMES.find((frame) => frame.name === 'replace')!;
  for (const verb of scene.find(scene.words.verbs.replace)) {
    if (isHolderReplacing(scene, verb)) continue;
    const others = fits(scene, replace, 'predecessor', verb, anchor).filter(
      ({ party, fit }) => fit > 0.8 && fit >= roleFit(scene, replace, 'holder', party, verb) - 0.5,
    );
    const found = bestOther(others, holder);
    if (found) return found;
  }
  return null;
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

/** What a word that means the office only beside an organization costs: less where the verb stands right beside it ('міндетті атқарды'). */
function weakness({ text }: Scene, { kind, start, end }: BoundAnchor, verb: Span): number {
  if (kind !== 'weak') return 0;
  const between = verb.start >= end ? text.slice(end, verb.start) : text.slice(verb.end, start);
  return between.trim() ? 1 : 0.6;
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

function bestOther(candidates: readonly Fit[], holder: Mention): Mention | null {
  let best: Fit | null = null;
  for (const candidate of candidates) {
    if (sameParty(candidate.party, holder)) continue;
    if (!best || candidate.fit > best.fit) best = candidate;
  }
  return best?.party ?? null;
}

function fits(scene: Scene, frame: Frame, part: Part, verb: Span, anchor: BoundAnchor): Fit[] {
  return scene.parties.flatMap((party) => {
    if (isPartedFrom(scene, party, verb, part === 'predecessor' ? anchor : null)) return [];
    const own = hasOwnVerb(scene, party, verb) ? OTHER_CLAUSE : 0;
    const baton = part === 'predecessor' && frame.name === 'take' && ownsBaton(scene, party, anchor);
    const fit = overlaps(party, verb) ? 0 : baton ? 3 : roleFit(scene, frame, part, party, verb) - own;
    if (fit <= 0) return [];
    const toVerb = scene.apart(party, verb);
    const far = part === 'predecessor' ? toVerb : Math.min(toVerb, scene.apart(party, anchor) + 0.3);
    return far > 3.5 || fit - far < -0.5 ? [] : [{ party, fit: fit - far }];
  });
}

/** What it costs a party to play a part beside a verb of another clause than its own, in points of score. */
const OTHER_CLAUSE = 0.7;

/** How well the marking of a name suits a part, before distance. A capital seldom stands for its country here. */
function roleFit(scene: Scene, frame: Frame, part: Part, party: Mention, verb: Span): number {
  const { verbLast, subjectPlace } = scene.context.pack.grammar;
  const before = party.end <= verb.start || verbLast === true;
  const side = part === 'holder' ? 0 : 1;
  const beside = (before ? frame.bareBefore : frame.bareAfter)[side];
  const anywhere = Math.max(frame.bareBefore[side], frame.bareAfter[side]) - 0.2;
  // where the subject moves freely, an unmarked name is a subject or object: who hands over is no recipient
  const isCore = (frame[part].subject ?? frame[part].object) !== undefined;
  // what may be an article or a preposition ('a' Tinubu) is no subject behind a verb that asks for that preposition
  const other = part === 'holder' ? frame.predecessor : frame.holder;
  const asked = !before && party.roles.some((role) => role !== 'bare' && (other[role] ?? 0) > 0);
  const free = subjectPlace === 'any' && !asked && (before || !hasSubjectBefore(scene, frame, verb));
  const bare = free ? (isCore ? Math.max(beside, anywhere) : 0) : beside;
  // 'the President of X succeeds Y' stands before its verb; 'succession of X' is of the one replaced
  const isOwnerAfter = frame.name === 'replace' && part === 'holder' && !before;
  // 'de Suecia' before the verb is somebody's, hardly from whom
  const isOwnerBefore =
    frame.name === 'take' &&
    part === 'predecessor' &&
    before &&
    party.roles.includes('possessor') &&
    scene.text.slice(party.outerEnd, verb.start).includes(',');
  const marked = party.roles.map((role) => {
    if (role === 'bare') return bare;
    if ((role === 'possessor' && isOwnerAfter) || (role === 'source' && isOwnerBefore)) return 0;
    return frame[part][role] ?? 0;
  });
  // whom the clause is about is its subject, however the name is marked outside it
  if (isRelated(scene, party, verb)) {
    const subject = Math.max(frame.bareBefore[side], frame[part].subject ?? 0);
    if (!subject) return 0;
    marked.push(subject);
  }
  if (part === 'holder' && isAccompanying(scene, party, verb)) marked.push(frame.bareBefore[0]);
  if (isComplement(scene, frame, part, party, verb)) marked.push(3);
  // '对阿塞拜疆接任…表示祝贺': where words are not set apart, a preposition may govern the whole clause
  if (
    scene.context.pack.grammar.boundary === 'none' &&
    party.outerEnd === verb.start &&
    party.form !== 'capital'
  )
    marked.push(frame.bareBefore[side]);
  // a name that shows no case where others do could be anything
  const unsure = isUndeclined(party) ? 0.8 : 0;
  return Math.max(...marked) - (party.form === 'capital' ? 1 : 0) - unsure;
}

/** Whether a name before the verb may be its subject, so that an unmarked one after it is none. */
function hasSubjectBefore(scene: Scene, { name }: Frame, verb: Span): boolean {
  // who succeeds may be named with another verb: 'X began its term, in which it succeeds Y'
  const isElsewhere = name === 'replace' ? isSpeaking : hasOwnVerb;
  return scene.parties.some(
    (party) =>
      party.end <= verb.start &&
      party.form !== 'capital' &&
      party.roles.some((role) => role === 'bare' || role === 'subject') &&
      !isElsewhere(scene, party, verb),
  );
}

/** 'With South Africa coming in for Brazil', 'with Korea set to chair it': nothing between but words for what is to come. */
function isAccompanying({ text, context, words }: Scene, party: Mention, verb: Span): boolean {
  if (!party.roles.includes('companion') || party.outerEnd > verb.start) return false;
  const between = text.slice(party.outerEnd, verb.start);
  const rest = words.future ? between.replace(context.pattern(words.future), ' ') : between;
  return !rest.trim();
}

/** Whether the verb asks for the preposition of the name: 'makes room for X', 'comes in for X', 'folgt damit auf X', 'auf X folgt'. */
function isComplement(scene: Scene, { name }: Frame, part: Part, party: Mention, verb: Span): boolean {
  if (part === 'predecessor' ? name !== 'replace' : name !== 'give') return false;
  if (part === 'predecessor' && isReplacedAfter(scene, party)) return true;
  if (party.outerStart < verb.end || party.roles.includes('bare')) return false;
  const fillers = scene.context.pack.grammar.fillers ?? [];
  const between = scene.text.slice(verb.end, party.outerStart);
  return !between.replace(fillers.length ? scene.context.pattern(fillers) : /$^/u, '').trim();
}

/** Whether the preposition before a name is the one that verbs of replacing ask for. */
function isReplacedAfter({ text, find, words }: Scene, { outerStart }: Mention): boolean {
  return find(words.replacedAfter).some(({ end }) => end < outerStart && !text.slice(end, outerStart).trim());
}

/** Whether a clause after the name has it as subject: 'Serbia, which takes over', 'Кипру, перенявшему эту роль'. */
function isRelated(scene: Scene, party: Mention, verb: Span): boolean {
  const between = scene.text.slice(party.outerEnd, verb.start);
  if (between.length > 60) return false;
  const comma = /^\s*[,，]/u.test(between);
  const rest = between.replace(/^\s*[,，]?\s*/u, '');
  // 'Flies to Rome, takes the chair': a capital is where somebody goes
  if (!rest.trim()) return comma && party.form !== 'capital';
  const relatives = comma ? scene.words.relatives : scene.words.closeRelatives;
  if (!relatives || /[,;:]/u.test(rest)) return false;
  if (scene.parties.some(({ start }) => start > party.end && start < verb.start)) return false;
  return findAll(scene.context.pattern(relatives), rest).some(({ start }) => start === 0);
}
