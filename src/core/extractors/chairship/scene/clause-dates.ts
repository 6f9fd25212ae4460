import type { DateMention, Mention } from '../../../model/mention';
import { overlaps } from '../anchors/anchors';
import { clauseOf } from './clause';
import type { Statement } from '../statement';
import type { Scene, Span } from './scene';

/** 'From Y who took it in March', 'from Y, X's envoy who held it in June': a clause that needs no comma, behind nobody else's name. */
export function isInCloseClause(scene: Scene, { outerEnd, country }: Mention, date: Span): boolean {
  const { words, text, parties } = scene;
  const opening = scene
    .find(words.closeRelatives)
    .findLast(({ start, end }) => start >= outerEnd && end <= date.start);
  if (!opening || /[,.;:]/u.test(text.slice(opening.end, date.start))) return false;
  if (/[.;:]/u.test(text.slice(outerEnd, opening.start))) return false;
  return !parties.some(
    ({ start, kind, id }) =>
      start >= outerEnd && start < opening.start && !(kind === 'country' && id === country),
  );
}

/** 'Its chairmanship, which it has held since March': a clause right behind the office, with the date in it, is about that office. */
export function officeOfClause(scene: Scene, date: Span, pool: readonly Statement[]): Statement | undefined {
  const { text, words } = scene;
  const opening = scene.find(words.relatives).findLast(({ end }) => end <= date.start);
  if (!opening || /[,.;:]/u.test(text.slice(opening.end, date.start))) return undefined;
  // 'the chair, which X will hold in 2026'
  if (pool.some(({ at }) => at >= opening.start && at < clauseOf(scene, date).end)) return undefined;
  return pool.find(
    ({ anchor: { kind, end }, at }) =>
      kind === 'office' &&
      at <= end &&
      end <= opening.start &&
      /^,?\s*$/u.test(text.slice(end, opening.start)),
  );
}

/** 'Passed to Fiji, which will host a summit in May': a clause behind a name that has no word for a chair tells of something else. */
export function isOfAnotherMatter(
  scene: Scene,
  date: DateMention,
  statements: readonly Statement[],
): boolean {
  const { text, words, parties } = scene;
  if (date.role !== 'at' && date.role !== 'start') return false;
  const opening =
    scene.find(words.closeRelatives).findLast(({ end }) => end <= date.start) ??
    // where it needs a comma before it, only what tells of a meeting
    (scene.find(words.gatherings).some(({ end }) => end <= date.start)
      ? scene.find(words.relatives).findLast(({ end }) => end <= date.start)
      : undefined);
  if (!opening || /[,.;:]/u.test(text.slice(opening.end, date.start))) return false;
  const isBehindName = parties.some(
    ({ outerEnd }) => outerEnd <= opening.start && /^,?\s*$/u.test(text.slice(outerEnd, opening.start)),
  );
  const clause = { start: opening.start, end: date.end };
  const { verbs } = words;
  // 'had' is said of any deed
  const past = scene.find(words.past);
  const isChair = Object.values(verbs).some((list) =>
    scene.find(list).some((verb) => overlaps(verb, clause) && !past.some((word) => overlaps(word, verb))),
  );
  const isRead = statements.some(
    ({ at, anchor }) => overlaps({ start: at, end: at + 1 }, clause) || overlaps(anchor, clause),
  );
  // 'closing a dispute that had frozen its work since last year'
  const isOver = past.some(({ start, end }) => start >= opening.start && end <= date.start);
  return (isBehindName || isOver) && !isChair && !isRead;
}

/** 'Passes to Kenya, and in May Nairobi will host a summit': a day in a later clause that tells of a meeting, and nothing of the chair. */
export function isOfGathering(scene: Scene, statement: Statement, date: DateMention): boolean {
  const { at, anchor } = statement;
  const isWhen = date.role === 'at' || date.role === 'span';
  if (!isWhen || date.start < at || !scene.words.gatherings) return false;
  // 'X takes it over and hosts the summit in 2027' tells of the term; where the verb stands last, each clause has a verb of its own
  const isYear = date.edtf?.length === 4 && !scene.context.pack.grammar.verbLast;
  if (isYear && !isHandedOver(scene, statement)) return false;
  const clause = clauseOf(scene, date);
  const isIn = (word: Span) =>
    overlaps(word, clause) || (isYear && word.start > at && word.end <= date.start);
  return clause.start > at && !overlaps(anchor, clause) && scene.find(scene.words.gatherings).some(isIn);
}

/** 'Passed it on to Kenya on Monday, and leaders will meet there next year': whether the day of the change is told already. */
function isHandedOver({ context: { referenceDate } }: Scene, { tense, dates }: Statement): boolean {
  return (
    tense !== 'future' &&
    dates.some(({ role, edtf }) => role === 'at' && edtf?.length === 10 && edtf <= (referenceDate ?? '9'))
  );
}

/** 'Takes the place of Y, and will gather the leaders in June': where the verb stands last, a date in a later clause is of its verb. */
export function isOfLaterClause(scene: Scene, { at, anchor }: Statement, date: DateMention): boolean {
  if (!scene.context.pack.grammar.verbLast || date.role !== 'at' || date.start < at) return false;
  const clause = clauseOf(scene, date);
  if (clause.start <= at || overlaps(anchor, clause)) return false;
  return !Object.values(scene.words.verbs).some((list) =>
    scene.find(list).some((verb) => overlaps(verb, clause)),
  );
}

/** How far before a date the verb of saying stands that it belongs to, in UTF-16 units. */
const SAID = 40;

/** 'Announced on Monday that X will take over': the day is that of the news. */
export function isReported(scene: Scene, { at }: Statement, date: Span): boolean {
  const { words, text, find, context } = scene;
  // where the verb stands last, words that open a clause are articles too: 'wird 2026 den Vorsitz übernehmen'
  if (date.end >= at || context.pack.grammar.subjectPlace === 'any') return false;
  const opens = find(words.relatives).some(
    ({ start }) => start >= date.end && start < at && !text.slice(date.end, start).trim(),
  );
  return (
    opens &&
    find(context.pack.quotation?.said).some(({ end }) => end <= date.start && date.start - end < SAID)
  );
}

/** Where the verb stands last, a date that a comma parts from the verb before it is told of the next one. */
export function isAfterClause({ text, context }: Scene, at: number, date: Span): boolean {
  return (
    context.pack.grammar.verbLast === true && date.start > at && text.slice(at, date.start).includes(',')
  );
}
