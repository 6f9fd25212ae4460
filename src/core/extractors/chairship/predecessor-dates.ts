import type { DateMention, Mention } from '../../model/mention';
import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import { isPlacedBy } from './readings/ties';
import { isInCloseClause } from './scene/clause-dates';
import type { Scene, Span } from './scene/scene';
import type { Statement } from './statement';

/** Whether a date stands in a clause about who held the chair before: 'from Iceland, which gave it up on 31 December'. */
export function isOfPredecessor(
  scene: Scene,
  { frame, holder, predecessor, at }: Statement,
  date: DateMention,
): boolean {
  // 'the post had been held since May by X'
  if (predecessor && !holder && frame === 'hold') return true;
  if (!predecessor) return false;
  if (date.start < predecessor.outerEnd) return isInParticiple(scene, predecessor, date);
  if (at > predecessor.outerEnd)
    return (
      at > date.end &&
      (isInApposition(scene, predecessor, date) || isInClauseBehind(scene, predecessor, date))
    );
  if (isInCloseClause(scene, predecessor, date)) return true;
  const between = scene.text.slice(predecessor.outerEnd, date.start);
  // '…, que estava nas mãos da Polónia desde janeiro'
  const isBeside = /^\s+\p{L}{0,6}\s*$/u.test(between);
  if (isSinceLong(scene, predecessor, date)) return true;
  // 'succeeding Norway (2023-2025)'
  if (/^\s*\($/u.test(between) && scene.text[date.end] === ')') return true;
  // 'falls to X this year, after Y in 2022'
  if (isBeside && date.role !== 'end' && isPlacedBy(scene, scene.words.precededBy, predecessor)) return true;
  // '…, held by Brazil since July'
  if (isBeside && date.role === 'start' && predecessor.roles.includes('agent')) return true;
  const relative = scene.find(scene.words.relatives).findLast(({ end }) => end <= predecessor.outerStart);
  if (isBeside && relative && relative.start > at && /,\s*$/u.test(scene.text.slice(at, relative.start)))
    return true;
  // 'X, in a post that he had filled for two years'
  const { past } = scene.words;
  if (date.role === 'duration' && past && findAll(scene.context.pattern(past), between).length) return true;
  const opening = /^[^,，(;:]*[,，(]\s*/u.exec(between)?.[0];
  if (!opening || /[;:]|,[^,]*,/u.test(between)) return false;
  const clause = predecessor.outerEnd + opening.length;
  if (countWords(opening) > 0 && !endsWithHome(scene, predecessor, clause)) return false;
  return scene.find(scene.words.relatives).some(({ start }) => start === clause);
}

/** 'Былтыр топты басқарған Канаданың орнын басты': where the verb stands last, a date before a form of it that stands before a name is that one's. */
function isInParticiple(scene: Scene, { outerStart }: Mention, date: Span): boolean {
  if (!scene.context.pack.grammar.verbLast) return false;
  const verb = scene.find(scene.words.over).findLast(({ end }) => end <= outerStart);
  return (
    verb !== undefined &&
    date.end <= verb.start &&
    !scene.text.slice(verb.end, outerStart).trim() &&
    !/[,;:]/u.test(scene.text.slice(date.end, verb.start))
  );
}

/** Words about a party between two commas that make more than a date of its own. */
export const APPOSED = 3;

/** 'Thailand, the host of the group in 2019, handed': a date that ends what is told of a party between two commas. */
function isInApposition(scene: Scene, party: Mention, date: Span): boolean {
  const { text } = scene;
  const home = homeBehind(scene, party, date.start);
  const told = /^, ([^,;:()]+)$/u.exec(text.slice(home?.outerEnd ?? party.outerEnd, date.start))?.[1];
  return told !== undefined && text[date.end] === ',' && countWords(told) >= APPOSED;
}

/** 'X, whose two years in the seat were hard, gave': a length in a clause between the predecessor and the verb. */
function isInClauseBehind({ text, find, words }: Scene, { outerEnd }: Mention, date: DateMention): boolean {
  return (
    date.role === 'duration' &&
    find(words.relatives).some(
      ({ start, end }) =>
        end <= date.start && /^,\s*$/u.test(text.slice(outerEnd, Math.max(outerEnd, start))),
    )
  );
}

/** Whether nothing but a person's country stands up to a clause: 'President X of Iceland, who …'. */
function endsWithHome(scene: Scene, party: Mention, clause: number): boolean {
  const { text } = scene;
  const home = homeBehind(scene, party, clause);
  return home !== undefined && countWords(text.slice(party.outerEnd, home.outerStart)) <= 1;
}

/** The country of a person named behind the name. */
function homeBehind({ context, sentence }: Scene, party: Mention, to: number): Mention | undefined {
  return context
    .mentionsIn(sentence.part, party.outerEnd, to)
    .find(({ kind, id }) => kind === 'country' && id === party.country);
}

/** Words between whoever is replaced and the date since which, and days by which that date lies back at least. */
const SINCE_WORDS = 4;
const SINCE_DAYS = 60;

/** 'Replaces Y, in office since March 2019': a beginning that lies long back, right behind whoever is replaced. */
function isSinceLong(
  { text, context }: Scene,
  predecessor: Mention,
  { role, edtf, start }: DateMention,
): boolean {
  if (role !== 'start' || !edtf || !context.referenceDate) return false;
  const between = text.slice(predecessor.outerEnd, start);
  const days = (Date.parse(context.referenceDate) - Date.parse(edtf)) / 86_400_000;
  return days > SINCE_DAYS && !/[.;:]/u.test(between) && countWords(between) <= SINCE_WORDS;
}
