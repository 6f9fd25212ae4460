import type { Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ChairshipWords } from '../../model/words/chairship-words';
import { overlaps } from './anchors/anchors';
import { asElected } from './readings/as-elected';
import { isChangeOfHands } from './readings/change-of-hands';
import { clauseOf } from './scene/clause';
import { chainedReadings, replacedBefore } from './told/chained-readings';
import { afterLeaving } from './told/after-leaving';
import { datingReading } from './told/dating-reading';
import { frameReadings, holderlessReadings } from './readings/frame-readings';
import { handedBetween } from './readings/between';
import { FRAMES } from './readings/frames';
import { gappedBefore, gappedParties } from './readings/gapped-parties';
import { headlineOwner } from './readings/headline-owner';
import { heldOn } from './readings/goes-on';
import { heldTillThen } from './readings/held-till-then';
import { nameBefore, nextAfter, placedInRow } from './readings/neighbors';
import { appositions, datedParties, possessions } from './readings/noun-phrases';
import { occasionReading } from './told/occasions';
import { ownedAgain } from './readings/owned-again';
import { ownOffices } from './readings/own-offices';
import { sameParty } from './same-party';
import { hasOfficePronoun, isHolderReplaced } from './scene/pronouns';
import { replacedIn } from './readings/replaced-in';
import { respectiveTerms } from './readings/respective-terms';
import { twoTerms } from './readings/two-terms';
import { shareDates } from './share-dates';
import { startWhenOtherEnds } from './starts-when';
import { pastOf, phaseOf } from './scene/phase';
import { createScene, type Scene, type Span, strongest, toStatement } from './scene/scene';
import { type BoundAnchor, isTransfer, sentencesAfter, type Statement } from './statement';
import { thankedAfter } from './told/thanked-after';
import { thankedBefore } from './told/thanked-before';
import { holderTold } from './told/told';
import { giveTurns } from './turns';
import { givesOnLater } from './scene/verbs';

/**
 * Reads each anchor of a sentence in every way its verbs and names allow, and keeps the best reading of each.
 * A sentence without an anchor may go on with what those `before` it told.
 */
export function statementsOf(
  context: ReadingContext,
  words: ChairshipWords,
  sentence: Sentence,
  anchors: readonly BoundAnchor[],
  before: readonly Statement[] = [],
  holders: readonly Mention[] = [],
): Statement[] {
  const last = before.at(-1);
  if (!anchors.length && !last) return [];
  const scene = createScene(context, words, sentence, holders);
  const own = withoutHalves(anchors.flatMap((anchor) => readingsOf(scene, anchor, anchors, before)));
  const statements = own.flatMap((statement) => [
    ...ownClause(scene, statement),
    withThanked(scene, withGiver(scene, statement, [...before, ...own])),
  ]);
  const next = statements.some(({ anchor }) => anchor.qualifier === 'next')
    ? null
    : nextInRow(scene, statements, before);
  if (next) statements.push(next);
  let gapped: readonly Statement[] = [];
  const office = anchors.find(({ kind }) => kind === 'office') ?? impliedAnchor(statements);
  if (office) {
    statements.push(...datedParties(scene, office, statements));
    statements.push(...ownedAgain(scene, office, statements));
    gapped = gappedParties(scene, office, statements);
    statements.push(...gapped);
    const earlier = {
      statements: before,
      sentencesAgo: last ? sentencesAfter(last.anchor.sentence, sentence) : 0,
    };
    const replaced = last ? replacedBefore(scene, office, earlier) : null;
    if (replaced && !statements.some(({ at }) => at === replaced.at)) statements.unshift(replaced);
    const told = holderTold(statements) ? statements : before;
    const after = afterLeaving(scene, office, { statements, sentencesAgo: 0 });
    // 'X refuses to hand it to Y, who replaced Z': nothing more is told of the chair
    const isRefused = statements.some(({ denied, frame }) => denied && isTransfer(frame));
    const chained = chainedReadings(scene, office, { statements: told, sentencesAgo: 0 });
    // 'it took the baton over from Y and will hand it to Z': from whom is told of the one before Z
    for (const one of after || isRefused ? [after ?? []].flat() : chained)
      if (one.holder || one.at > (statements[0]?.at ?? 0) || statements[0]?.tense !== 'future')
        statements.push(one);
      else statements.unshift(one);
  } else if (statements.some(isTitled)) {
    const { anchor } = statements.find(isTitled)!;
    gapped = gappedParties(scene, anchor, statements);
    statements.push(...gapped, ...turnsBehind(scene, anchor, [...before, ...statements]));
  } else if (last && !statements.some(({ holder }) => holder)) {
    const told = { statements: before, sentencesAgo: sentencesAfter(last.anchor.sentence, sentence) };
    const anchor = { ...last.anchor, end: sentence.start };
    const after = afterLeaving(scene, anchor, told) ?? thankedAfter(scene, anchor, told);
    const chained = after ? [after] : chainedReadings(scene, anchor, told);
    statements.push(...chained, ...knownParties(scene, anchor, chained, before));
    const [lead] = chained;
    if (lead) gapped = gappedParties(scene, lead.anchor, chained);
    statements.push(...gapped);
    const dated = datingReading(scene, anchor, told);
    // 'From 1 January Y will lead it': the beginning is that of whoever the sentence tells of
    const dating = dated?.phase === 'begin' && chained.some(({ holder }) => holder) ? null : dated;
    const occasion = dating ?? (chained.length ? null : occasionReading(scene, anchor, told));
    if (occasion) statements.push(occasion);
    // what stands before 'before handing over' is about the term that ends with it
    const [first] = anchors;
    if (first && statements.some(({ at }) => givesOnLater(scene, { start: at, end: at })))
      statements.unshift(eventAt(scene, first));
  }
  const skipped = gappedBefore(scene, statements);
  statements.unshift(...skipped);
  gapped = [...gapped, ...skipped];
  const turns = giveTurns(scene, statements);
  const used = new Set([...turns.used, ...gapped.flatMap(({ dates }) => dates)]);
  const undated = turns.statements.filter((statement) => !gapped.includes(statement));
  shareDates(scene, undated, used, before);
  startWhenOtherEnds(scene, undated);
  return respectiveTerms(scene, turns.statements);
}

/** Who comes next by a word for the place in the row alone, where no verb of the sentence tells it. */
function nextInRow(
  scene: Scene,
  statements: readonly Statement[],
  before: readonly Statement[],
): Statement | null {
  const next = statements
    .filter((statement) => !isInOtherClause(scene, statement, statements))
    .map((statement) => nextAfter(scene, statement, before))
    .find((one) => one !== null);
  const isTold = ({ holder }: Statement) => next?.holder && holder && sameParty(holder, next.holder);
  return next && !statements.some(isTold) ? next : null;
}

/** 'Before X it was Y's, and Z will chair it after': the word for the place in the row stands in a clause that tells of somebody else. */
function isInOtherClause(scene: Scene, statement: Statement, statements: readonly Statement[]): boolean {
  const isIn = ({ at }: Statement, clause: Span) => at >= clause.start && at < clause.end;
  return scene.find(scene.words.precedes).some((word) => {
    const clause = clauseOf(scene, word);
    return !isIn(statement, clause) && statements.some((other) => other.holder && isIn(other, clause));
  });
}

/** The holder told before, named again beside who comes next: dates near it are of its term. */
function knownParties(
  scene: Scene,
  anchor: BoundAnchor,
  chained: readonly Statement[],
  before: readonly Statement[],
): Statement[] {
  // in 'Z will take over from X in 2027', and where X hands over to Z, all dates are Z's
  const next = chained.filter(({ holder }) => holder);
  if (!next.length || next.some(({ frame }) => frame === 'replace' || frame === 'give')) return [];
  const told = holderTold(before);
  const known = told && scene.parties.find((party) => sameParty(party, told));
  if (!known || chained.some(({ holder }) => holder === known)) return [];
  const again = { ...anchor, start: known.start, end: known.end, sentence: scene.sentence };
  return [toStatement(scene, again, { frame: 'event', holder: known, at: known.start, score: 0 })];
}

/** What the clause of an office says of its beginning or end, where the verb read with it stands in a later one: 'it lasts until May, then passes to X'. */
function ownClause(scene: Scene, { anchor, at, phase, holder }: Statement): Statement[] {
  const isLater = at > anchor.end && scene.text.slice(anchor.end, at).includes(',');
  return scene.context.pack.grammar.verbLast && holder && phase && isLater ? [eventAt(scene, anchor)] : [];
}

/** Leaves out readings that tell only whom the chair comes from, where another word for the office tells by the same verb to whom it goes. */
function withoutHalves(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ holder, predecessor, at }) =>
      holder || !predecessor || !statements.some((other) => other.holder && other.at === at),
  );
}

/** 'X is the chair this year, Y in 2026': told by the title of its holder. */
function isTitled({ holder, anchor, frame }: Statement): boolean {
  return holder !== null && anchor.kind === 'officer' && (frame === 'be' || frame === 'become');
}

/** 'The chair was X, and next comes Y': a turn that a sentence tells behind a title. */
function turnsBehind(scene: Scene, anchor: BoundAnchor, told: readonly Statement[]): Statement[] {
  return chainedReadings(scene, anchor, { statements: told, sentencesAgo: 0 }).filter(
    ({ frame, tense, holder }) =>
      (frame === 'follow' || (frame === 'replace' && tense === 'future')) &&
      holder !== null &&
      !told.some((one) => one.holder && sameParty(one.holder, holder)),
  );
}

/** What a sentence without the office itself tells of: a verb for leading, or a word like 'powers' that somebody takes. */
function impliedAnchor(statements: readonly Statement[]): BoundAnchor | undefined {
  return statements.find(
    ({ holder, anchor: { kind } }) => holder && (kind === 'lead' || kind === 'chair' || kind === 'weak'),
  )?.anchor;
}

/** Who hands over, or is replaced, is the holder told before where the clause names nobody: 'before it hands the chair to X'. */
function withGiver(scene: Scene, statement: Statement, told: readonly Statement[]): Statement {
  const { frame, holder, predecessor, anchor } = statement;
  // 'in November X will take the baton': it is passed on by whoever has it
  const isOfBaton = frame === 'take' && anchor.isBaton && statement.tense === 'future';
  if (!holder || predecessor || (frame !== 'give' && frame !== 'replace' && !isOfBaton)) return statement;
  if (frame === 'replace' && !isHolderReplaced(scene, { start: statement.at, end: statement.at }))
    return statement;
  const earlier = holderTold(
    told.filter((other) => other !== statement && other.anchor.organization.id === anchor.organization.id),
  );
  return earlier && !sameParty(earlier, holder) ? { ...statement, predecessor: earlier } : statement;
}

/** From whom the chair passes, where the sentence before only thanks who had it. */
function withThanked(scene: Scene, statement: Statement): Statement {
  const thanked = thankedBefore(scene, statement);
  return thanked ? { ...statement, predecessor: thanked } : statement;
}

/** The best reading of an anchor; before it that of the holder who is replaced, where the sentence tells of both. */
function readingsOf(
  scene: Scene,
  anchor: BoundAnchor,
  anchors: readonly BoundAnchor[],
  before: readonly Statement[],
): Statement[] {
  const readings = allReadings(scene, anchor, before).filter(
    (reading) => !isOfOther(scene, reading, anchors),
  );
  const best = asElected(scene, strongest(readings), readings);
  const { phase: near, at } = phaseOf(scene, anchor);
  // 'remarks from the outgoing chair': nothing begins for that one
  const phase = near === 'begin' && anchor.qualifier === 'previous' ? null : near;
  const inPhase = (told: Statement): Statement => ({ ...told, phase, ...pastOf(scene, told, phase, at) });
  if (best?.holder) {
    const inRow = placedInRow(scene, best, before);
    if (inRow) return [inRow];
    const two = twoTerms(scene, best, readings);
    if (two) return [inPhase(two[0]), two[1]];
    const predecessor =
      best.predecessor ??
      replacedIn(scene, best, best.holder) ??
      heldTillThen(scene, anchor, best, readings) ??
      (best.frame === 'give' ? null : nameBefore(scene, best.holder, best.at));
    return [inPhase({ ...best, predecessor })];
  }
  if (anchor.isFar) return [];
  const from = strongest(FRAMES.flatMap((frame) => holderlessReadings(scene, anchor, frame)));
  if (from) return [{ ...from, phase }];
  const held = heldOn(scene, anchor);
  if (held) return [{ ...held, phase }];
  return anchor.kind === 'office' || anchor.kind === 'chair' ? [eventAt(scene, anchor)] : [];
}

/** The chair is spoken of, and nobody named whose it is. */
function eventAt(scene: Scene, anchor: BoundAnchor): Statement {
  const { phase, at } = phaseOf(scene, anchor);
  const reading = { frame: 'event' as const, holder: null, at: at ?? anchor.start, score: 0 };
  return { ...toStatement(scene, anchor, reading), phase };
}

function allReadings(scene: Scene, anchor: BoundAnchor, before: readonly Statement[]): Statement[] {
  const readings = FRAMES.flatMap((frame) => frameReadings(scene, anchor, frame));
  if (anchor.isFar) {
    const own = possessions(scene, anchor).filter((reading) => isTold(reading, before));
    return [...own, ...readings.filter(isChangeOfHands)];
  }
  return [
    ...possessions(scene, anchor),
    ...handedBetween(scene, anchor),
    ...ownOffices(scene, anchor),
    ...headlineOwner(scene, anchor),
    ...appositions(scene, anchor),
    ...readings,
  ];
}

/** Whether the holder of a reading was told of before. */
function isTold({ holder }: Statement, before: readonly Statement[]): boolean {
  return before.some((told) => told.holder && holder && sameParty(told.holder, holder));
}

/** Whether the verb of a reading about the office stands in one clause with another word for it, and not with its own. */
function isOfOther(scene: Scene, { at, anchor }: Statement, anchors: readonly BoundAnchor[]): boolean {
  // 'X, who will remain chair until May, passed the gavel'
  const own = clauseOf(scene, anchor);
  const isTitle =
    anchor.kind === 'officer' && scene.find(scene.words.verbs.be).some((verb) => overlaps(verb, own));
  if (anchor.kind !== 'office' && anchor.kind !== 'weak' && !isTitle) return false;
  if (isOfPronoun(scene, at, anchor)) return true;
  const clause = clauseOf(scene, { start: at, end: at + 1 });
  return !overlaps(anchor, clause) && anchors.some((other) => other !== anchor && overlaps(other, clause));
}

/** 'The chair runs until June, after which X takes it': the verb speaks of a word for the office, and the office has its own. */
function isOfPronoun(scene: Scene, at: number, anchor: BoundAnchor): boolean {
  const verb = { start: at, end: at + 1 };
  const own = clauseOf(scene, anchor);
  if (overlaps(own, verb) || anchor.kind !== 'office' || !hasOfficePronoun(scene, verb)) return false;
  const { begin, end } = scene.words.verbs;
  return [begin, end].some((list) => scene.find(list).some((span) => overlaps(span, own)));
}
