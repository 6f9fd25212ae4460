import type { Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ChairshipWords, Fragment } from '../../model/words/chairship-words';
import { findAll } from '../../text/pattern';
import { overlaps } from './anchors';
import { FRAMES, type Frame, type RoleFit } from './frames';
import { partiesOf } from './parties';
import { separation } from './separation';
import type { BoundAnchor, FrameName, Statement } from './statement';

/** Below this a reading is too thin to be told. */
const THRESHOLD = 3.6;
/** How far from a verb its tense, its 'not' and its 'could' are looked for, in UTF-16 units. */
const VERB_CONTEXT = 36;
/** How far from the office 'begins' and 'ends' are looked for. */
const PHASE_REACH = 90;

interface Span {
  start: number;
  end: number;
}

/** One sentence with what all its anchors share. */
interface Scene {
  context: ReadingContext;
  words: ChairshipWords;
  sentence: Sentence;
  text: string;
  parties: readonly Mention[];
  find(fragments: readonly Fragment[] | undefined): Span[];
}

/** Reads each anchor of a sentence in every way its verbs and names allow, and keeps the best reading of each. */
export function statementsOf(
  context: ReadingContext,
  words: ChairshipWords,
  sentence: Sentence,
  anchors: readonly BoundAnchor[],
): Statement[] {
  const scene: Scene = {
    context,
    words,
    sentence,
    text: context.textOf(sentence.part),
    parties: partiesOf(context, sentence),
    find: (fragments) =>
      fragments
        ? findAll(context.pattern(fragments), sentence.text).map(({ start, end }) => ({
            start: sentence.start + start,
            end: sentence.start + end,
          }))
        : [],
  };
  const statements = anchors
    .map((anchor) => bestReading(scene, anchor))
    .filter((statement): statement is Statement => statement !== null);
  shareDates(scene, statements);
  return statements;
}

function bestReading(scene: Scene, anchor: BoundAnchor): Statement | null {
  const readings = [
    ...possessions(scene, anchor),
    ...appositions(scene, anchor),
    ...FRAMES.flatMap((frame) => frameReadings(scene, anchor, frame)),
  ];
  let best: Statement | null = null;
  for (const reading of readings)
    if (reading.score >= THRESHOLD && (!best || reading.score > best.score)) best = reading;
  const phase = phaseOf(scene, anchor);
  if (best) return completed(scene, { ...best, phase });
  if (anchor.kind !== 'office' && anchor.kind !== 'chair') return null;
  return statement(scene, anchor, { frame: 'event', holder: null, at: anchor.start, score: 0, phase });
}

function statement(
  scene: Scene,
  anchor: BoundAnchor,
  given: {
    frame: FrameName;
    holder: Mention | null;
    predecessor?: Mention | null;
    at: number;
    score: number;
    phase?: Statement['phase'];
  },
): Statement {
  const near = (fragments: readonly Fragment[] | undefined, before: number, after: number) =>
    scene.find(fragments).some((span) => span.end >= given.at - before && span.start <= given.at + after);
  return {
    anchor,
    predecessor: null,
    phase: null,
    ...given,
    tense: near(scene.words.future, VERB_CONTEXT, VERB_CONTEXT / 2)
      ? 'future'
      : near(scene.words.past, 80, 40)
        ? 'past'
        : null,
    denied: near(scene.words.negation, VERB_CONTEXT / 2, 0),
    score: given.score - (near(scene.words.candidacy, VERB_CONTEXT, VERB_CONTEXT / 2) ? 2 : 0),
    dates: [],
  };
}

/** The office of somebody: 'Polish presidency', 'председательство Казахстана'. */
function possessions(scene: Scene, anchor: BoundAnchor): Statement[] {
  if (anchor.kind !== 'office') return [];
  return scene.parties.flatMap((party) => {
    if (!party.roles.some((role) => role === 'attribute' || role === 'possessor')) return [];
    const distance = phraseDistance(scene, party, anchor);
    return distance === null
      ? []
      : [
          statement(scene, anchor, {
            frame: 'possess',
            holder: party,
            at: anchor.start,
            score: 4.6 - distance,
          }),
        ];
  });
}

/** Somebody named beside the title: 'the OSCE Chairperson, Elina Valtonen'. */
function appositions(scene: Scene, anchor: BoundAnchor): Statement[] {
  if (anchor.kind !== 'officer' && anchor.kind !== 'bound-officer') return [];
  return scene.parties.flatMap((party) => {
    if (party.kind !== 'person' && anchor.kind === 'bound-officer') return [];
    const inTitle = overlaps({ start: party.outerStart, end: party.outerEnd }, anchor);
    const distance = inTitle ? 0 : phraseDistance(scene, party, anchor);
    const adjacent = anchor.adjacent || inTitle;
    return distance === null || !adjacent
      ? []
      : [
          statement(scene, anchor, {
            frame: 'appose',
            holder: party,
            at: anchor.start,
            score: (party.kind === 'person' ? 4.4 : 3.8) - distance,
          }),
        ];
  });
}

/** Cost of what stands between a party and an anchor of one noun phrase; null where they are no phrase. Names of organizations do not count. */
function phraseDistance(scene: Scene, party: Mention, anchor: BoundAnchor): number | null {
  const [from, to] =
    party.end <= anchor.start ? [party.outerEnd, anchor.start] : [anchor.end, party.outerStart];
  if (to < from) return 0;
  let between = scene.text.slice(from, to);
  if (between.length > 140) return null;
  for (const { start, end, kind } of scene.context.mentionsIn(scene.sentence.part, from, to)) {
    if (kind === 'organization') between = between.replace(scene.text.slice(start, end), ' ');
    else return null;
  }
  between = between.replace(/\([^()]*\)/gu, ' ');
  if (/[.;:!?]|\p{L}{2,}\s*,\s*\p{L}{2,}.*,|«|“/u.test(between)) return null;
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words > 5 ? null : words * 0.22;
}

function frameReadings(scene: Scene, anchor: BoundAnchor, frame: Frame): Statement[] {
  if (frame.name === 'chair' ? anchor.kind !== 'chair' : anchor.kind === 'chair') return [];
  if (frame.name === 'become' && !(anchor.kind === 'officer' || (anchor.kind === 'weak' && anchor.adjacent)))
    return [];
  if (frame.name === 'elect' && anchor.kind === 'office' && !anchor.adjacent) return [];
  const verbs =
    frame.name === 'chair'
      ? [anchor]
      : scene.find(scene.words.verbs[frame.name as keyof ChairshipWords['verbs']]);
  return verbs.flatMap((verb) => {
    const far = verb === anchor ? 0 : separation(scene.text, verb, anchor);
    if (far > 4) return [];
    const holders = fits(scene, frame.holder, frame, 0, verb, anchor);
    const predecessors = fits(scene, frame.predecessor, frame, 1, verb, anchor);
    return holders.map(({ party: holder, fit }) => {
      const other = predecessors
        .filter(({ party }) => party !== holder && !sameParty(party, holder))
        .sort((a, b) => b.fit - a.fit)[0];
      const weak = anchor.kind === 'weak' ? 1 : 0;
      // the office is what passes: it stands before the verb unless the order is turned round
      const turned = frame.name === 'pass' && anchor.start > verb.start ? 1 : 0;
      const predicate = frame.name === 'become' && isPredicate(scene, verb, anchor) ? 0.8 : 0;
      const score =
        frame.weight + fit - far - weak - turned + predicate + (other ? 1 : 0) + (anchor.adjacent ? 0.5 : 0);
      return statement(scene, anchor, {
        frame: frame.name,
        holder,
        predecessor: other?.party ?? null,
        at: verb.start,
        score,
      });
    });
  });
}

/** Whether the title follows the verb at once: 'is the chair', 'as the outgoing chair'. */
function isPredicate(scene: Scene, verb: Span, anchor: BoundAnchor): boolean {
  const between = verb.end <= anchor.start ? scene.text.slice(verb.end, anchor.start) : null;
  return between !== null && !/[,;:.]/u.test(between) && (between.match(/\p{L}+/gu)?.length ?? 0) <= 4;
}

/** Parties that may play a part, with how well: role fit less distance from the verb. */
function fits(
  scene: Scene,
  roles: RoleFit,
  frame: Frame,
  side: 0 | 1,
  verb: Span,
  anchor: BoundAnchor,
): { party: Mention; fit: number }[] {
  const verbLast = scene.context.pack.grammar.verbLast === true;
  return scene.parties.flatMap((party) => {
    if (overlaps(party, verb)) return [];
    const before = party.end <= verb.start;
    const bare = before || verbLast ? frame.bareBefore[side] : frame.bareAfter[side];
    const related =
      side === 0 && before && isRelated(scene, party, verb)
        ? Math.max(frame.bareBefore[0], roles.subject ?? 0)
        : 0;
    const capital = party.form === 'capital' ? 1 : 0;
    const fit =
      Math.max(related, ...party.roles.map((role) => (role === 'bare' ? bare : (roles[role] ?? 0)))) -
      capital;
    if (fit <= 0) return [];
    const toVerb = separation(scene.text, party, verb);
    const far = side === 1 ? toVerb : Math.min(toVerb, separation(scene.text, party, anchor) + 0.3);
    return far > 3.5 || fit - far < -0.5 ? [] : [{ party, fit: fit - far }];
  });
}

/** Whether the verb brings the preposition of the name right after it: 'makes room for X', 'comes in for X'. */
function isComplement(scene: Scene, { name }: Frame, side: 0 | 1, party: Mention, verb: Span): boolean {
  if (!(name === 'replace' && side === 1) && !(name === 'give' && side === 0)) return false;
  return (
    party.outerStart >= verb.end &&
    !scene.text.slice(verb.end, party.outerStart).trim() &&
    !party.roles.includes('bare')
  );
}

/** Whether a clause after the name has it as subject: 'Serbia, which takes over', 'Кипру, перенявшему эту роль'. */
function isRelated(scene: Scene, party: Mention, verb: Span): boolean {
  const between = scene.text.slice(party.outerEnd, verb.start);
  if (!/^\s*[,，]/u.test(between) || between.length > 60) return false;
  const rest = between.replace(/^\s*[,，]\s*/u, '');
  if (!rest.trim()) return true;
  const relatives = scene.words.relatives;
  return (
    relatives !== undefined &&
    findAll(scene.context.pattern(relatives), rest).some(({ start }) => start === 0) &&
    !/[,;:]/u.test(rest)
  );
}

/** Adds who is replaced where another verb of the sentence says so: 'was elected, succeeding X'. */
function completed(scene: Scene, reading: Statement): Statement {
  if (reading.predecessor || !reading.holder) return reading;
  const replace = FRAMES.find((frame) => frame.name === 'replace')!;
  for (const verb of scene.find(scene.words.verbs.replace)) {
    const found = fits(scene, replace.predecessor, replace, 1, verb, reading.anchor)
      .filter(({ party }) => party !== reading.holder && !sameParty(party, reading.holder!))
      .sort((a, b) => b.fit - a.fit)[0];
    if (found && found.fit > 0.8) return { ...reading, predecessor: found.party };
  }
  return reading;
}

function phaseOf(scene: Scene, anchor: BoundAnchor): Statement['phase'] {
  const nearest = (fragments: readonly Fragment[]) =>
    Math.min(PHASE_REACH, ...scene.find(fragments).map((span) => distance(span, anchor)));
  const begin = nearest(scene.words.verbs.begin);
  const end = nearest(scene.words.verbs.end);
  if (begin === PHASE_REACH && end === PHASE_REACH) return null;
  return begin <= end ? 'begin' : 'end';
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0;
}

/** Gives each date of the sentence to the statement it stands nearest to. */
function shareDates(scene: Scene, statements: Statement[]): void {
  if (!statements.length) return;
  for (const date of scene.context.datesIn(scene.sentence.part, scene.sentence.start, scene.sentence.end)) {
    const told = statements.filter((candidate) => candidate.holder);
    const pool = told.length ? told : statements;
    const cost = ({ holder, at, anchor }: Statement) =>
      Math.min(
        separation(scene.text, date, { start: at, end: at + 1 }),
        separation(scene.text, date, anchor),
        holder ? separation(scene.text, date, holder) : Number.POSITIVE_INFINITY,
      );
    const nearest = pool.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    for (const candidate of pool)
      if (
        candidate === nearest ||
        (candidate.holder && nearest.holder && sameParty(candidate.holder, nearest.holder))
      )
        candidate.dates.push(date);
  }
}

/** Whether two mentions name the same country or the same person. */
export function sameParty(a: Mention, b: Mention): boolean {
  if (a === b) return true;
  const country = (mention: Mention) => (mention.kind === 'country' ? mention.id : (mention.country ?? null));
  if (a.kind === 'person' && b.kind === 'person') return a.name === b.name;
  return country(a) !== null && country(a) === country(b);
}
