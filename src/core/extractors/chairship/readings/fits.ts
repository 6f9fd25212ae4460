import type { Mention } from '../../../model/mention';
import { overlaps } from '../anchors/anchors';
import { ownsBaton } from './batons';
import {
  asideBetween,
  clauseOf,
  hasOwnVerb,
  isBeyond,
  isInAside,
  isOutdone,
  isPartedFrom,
} from '../scene/clause';
import type { Frame } from './frames';
import { type Part, roleFit } from './role-fit';
import { sameParty } from '../same-party';
import type { Scene, Span } from '../scene/scene';
import { type BoundAnchor, isTransfer } from '../statement';
import { isBehind, isOfParticiple, isPlacedBy, isPreceded, isReplacedHere } from './ties';

/** A party that may play a part, with how well it fits less how far it stands, in points of score. */
export interface Fit {
  party: Mention;
  fit: number;
}

/** How far a party stands from a verb that only a clause about the party parts from it, in points of separation. */
const ASIDE = 0.5;
/** What it costs a party to play a part beside a verb of another clause than its own, in points of score. */
const OTHER_CLAUSE = 0.7;
/** What the owner of a baton is worth as the one it is taken from. */
const BATON = 3;
/** How far a party may stand at most, in points of separation, and how much more than it fits. */
const REACH = 3.5;
const THIN = 0.5;
/** How far behind a verb whom something is taken from may stand to be told of that verb first, in UTF-16 units. */
const BESIDE = 40;

/** The parties of a sentence that may play a part in a frame beside one of its verbs. */
export function fits(scene: Scene, frame: Frame, part: Part, verb: Span, anchor: BoundAnchor): Fit[] {
  return scene.parties.flatMap((party) => {
    if (isPartedFrom(scene, party, verb, part === 'predecessor' ? anchor : null)) return [];
    if (part === 'holder' && (isOutdone(scene, party, verb) || isBeyond(scene, party, verb))) return [];
    if (isPreceded(scene, party) || isInAside(scene, party, verb)) return [];
    if (hasOtherPost(scene, party)) return [];
    if (part === 'holder' && isSaidOfNext(scene, party, verb)) return [];
    if (part === 'holder' && frame.name === 'take' && isGivenAfter(scene, party, verb)) return [];
    if (part === 'holder' && isPlacedBy(scene, scene.words.precededBy, party)) return [];
    // 'it is the turn of X' is of whoever comes next
    if (part === 'predecessor' && isBehind(scene, scene.words.turns, party)) return [];
    // 'succeeded Y, and will hand it to Z'
    if (
      part === 'predecessor' &&
      frame.name === 'give' &&
      party.end <= verb.start &&
      isReplacedHere(scene, party)
    )
      return [];
    if (part === 'predecessor' && frame.name !== 'take' && isSourceOfAnother(scene, party, verb)) return [];
    const inVoice = isPassive(scene, verb) ? passively(party) : actively(scene, verb, acting(frame, party));
    const fit = fitBeside(scene, frame, part, inVoice, verb, anchor);
    if (fit <= 0) return [];
    const aside = asideBetween(scene, party, verb);
    const toVerb = aside && !overlaps(aside, anchor) ? ASIDE : scene.apart(party, verb);
    const far = part === 'predecessor' ? toVerb : Math.min(toVerb, scene.apart(party, anchor) + 0.3);
    return far > REACH || fit - far < -THIN ? [] : [{ party, fit: fit - far }];
  });
}

/** 'X спросил председательствующую в ней Италию': a form of the verb that stands before a name is said of that name alone. */
function isSaidOfNext({ find, words, text, parties }: Scene, party: Mention, verb: Span): boolean {
  if (!find(words.attributives).some((span) => overlaps(span, verb))) return false;
  const next = parties.find(
    ({ outerStart }) =>
      outerStart >= verb.end &&
      /^\s+(?:\p{L}{1,3}\s+\p{L}{2,8}\s+)?$/u.test(text.slice(verb.end, outerStart)),
  );
  return next !== undefined && next !== party;
}

/** 'The secretary general of the organization, Helga Schmid': who is named by another post holds no chair. */
function hasOtherPost({ context, sentence: { part }, text, find, words }: Scene, party: Mention): boolean {
  if (party.kind !== 'person') return false;
  const post = find(words.otherPosts).findLast(({ end }) => end <= party.start);
  if (!post || party.start - post.end > POST_REACH) return false;
  const names = context.mentionsIn(part, post.end, party.start).filter((one) => one.end <= party.start);
  const between = names.reduce(
    (rest, { start, end }) => rest.replace(text.slice(start, end), ' '),
    text.slice(post.end, party.start),
  );
  return !/\p{L}/u.test(between);
}

/** How far behind a post its holder is named, in UTF-16 units. */
const POST_REACH = 80;

/** Where a chair changes hands, whoever holds an office of a country acts for it; a meeting is chaired by anybody. */
function acting({ name }: Frame, party: Mention): Mention {
  return party.actingRoles && isTransfer(name)
    ? { ...party, roles: [...new Set([...party.roles, ...party.actingRoles])] }
    : party;
}

/** Whether a verb is said to be done by whoever the word for 'from' marks: 'wird von X übernommen'. */
function isPassive({ find, words }: Scene, verb: Span): boolean {
  return find(words.passives).some((span) => overlaps(span, verb));
}

/** 'Aveva ereditato dal Giappone': behind an auxiliary of the active whom the word for 'from' marks does not act. */
function actively({ find, words }: Scene, verb: Span, party: Mention): Mention {
  const { roles } = party;
  if (!roles.includes('source') || !roles.includes('agent')) return party;
  const isActive = find(words.actives).some(({ end }) => end < verb.start && verb.start - end <= 1);
  return isActive ? { ...party, roles: roles.filter((role) => role !== 'agent') } : party;
}

/** What a name is beside such a verb: who acts, where it is marked so; what is acted on, where it is not marked. */
function passively(party: Mention): Mention {
  const { roles } = party;
  if (roles.includes('source') && roles.includes('possessor')) return { ...party, roles: ['agent'] };
  return roles.includes('bare') ? { ...party, roles: ['object'] } : party;
}

/** 'Got it from Y and will hand it to Z': to whom it goes is told of the verb behind. */
function isGivenAfter({ find, words }: Scene, { roles, outerStart }: Mention, verb: Span): boolean {
  if (roles.includes('bare') || !roles.includes('recipient') || outerStart < verb.end) return false;
  const { give, pass } = words.verbs;
  return [give, pass].some((list) => find(list).some(({ start }) => start > verb.end && start < outerStart));
}

/**
 * 'Took it over from Y and will hand it to Z': from whom it was taken is told of the verb before; 'chaired it, and Z, to
 * whom it passes from Y': of the verb of its own clause.
 */
function isSourceOfAnother(scene: Scene, party: Mention, verb: Span): boolean {
  if (!party.roles.includes('source')) return false;
  const { take, pass } = scene.words.verbs;
  const others = [take, pass].flatMap((list) => scene.find(list));
  if (party.end > verb.start) {
    const clause = clauseOf(scene, party);
    return !overlaps(clause, verb) && others.some((other) => overlaps(other, clause));
  }
  // where the verb stands last, so does that of whom it comes from
  if (scene.context.pack.grammar.verbLast) return false;
  return others.some(
    ({ start, end }) => end <= party.outerStart && party.outerStart - end < BESIDE && start < verb.start,
  );
}

function fitBeside(
  scene: Scene,
  frame: Frame,
  part: Part,
  party: Mention,
  verb: Span,
  anchor: BoundAnchor,
): number {
  if (overlaps(party, verb)) return 0;
  if (part === 'predecessor' && frame.name === 'take' && ownsBaton(scene, party, anchor)) return BATON;
  const isApart = hasOwnVerb(scene, party, verb) && !isOfParticiple(scene, party, verb);
  return roleFit(scene, frame, part, party, verb) - (isApart ? OTHER_CLAUSE : 0);
}

/** The party that fits best and is not the `holder`; null where there is none. */
export function bestOther(candidates: readonly Fit[], holder: Mention): Mention | null {
  let best: Fit | null = null;
  for (const candidate of candidates) {
    if (sameParty(candidate.party, holder)) continue;
    if (!best || candidate.fit > best.fit) best = candidate;
  }
  return best?.party ?? null;
}
