import type { DateMention } from '../../model/mention';
import { findAll } from '../../text/pattern';
import { sameParty } from './same-party';
import { clauseOf } from './scene/clause';
import type { Scene } from './scene/scene';
import type { Statement } from './statement';

/**
 * Whose term a date tells the end of, where the verb stands last: in 'it ends on 30 June and passes to X' that of the holder told
 * before. Null where the date is not told of an end that another statement goes on from.
 */
export function endedBefore(
  scene: Scene,
  next: Statement,
  date: DateMention,
  before: readonly Statement[],
): Statement | null {
  const { grammar, dates } = scene.context.pack;
  if (!grammar.verbLast) return endedByThen(scene, next, date, before);
  if (next.phase !== 'end' || (next.frame !== 'pass' && next.frame !== 'give')) return null;
  const verb = scene.find(scene.words.verbs.end).find(({ start }) => start >= date.end);
  if (!verb || verb.end > next.at) return null;
  const between = scene.text.slice(verb.end, next.at);
  const goesOn =
    between.includes(',') || findAll(scene.context.pattern(dates?.and ?? []), between).length > 0;
  const isNamed = scene.parties.some(({ start, end }) => start < verb.start && end > scene.sentence.start);
  return goesOn && !isNamed ? toldBefore(scene, next, before) : null;
}

/** The holder that sentences before told last, where it is another than the next one. */
function toldBefore(scene: Scene, next: Statement, before: readonly Statement[]): Statement | null {
  const told = before.findLast(
    ({ holder, anchor }) =>
      holder !== null &&
      anchor.organization.id === next.anchor.organization.id &&
      anchor.sentence.part === scene.sentence.part,
  );
  return told && next.holder && !sameParty(told.holder!, next.holder) ? told : null;
}

/** 'Its presidency runs until 15 May, when Monaco takes over', 'until June …, and then it is Monaco's turn': the end is told before whoever comes next. */
function endedByThen(
  scene: Scene,
  next: Statement,
  date: DateMention,
  before: readonly Statement[],
): Statement | null {
  if (date.role !== 'end' || !next.holder || next.holder.start < date.end) return null;
  const clause = clauseOf(scene, { start: next.at, end: next.at + 1 });
  if (clause.start < date.end) return null;
  const { when, afterwards } = scene.words;
  const opens = (list: typeof when) =>
    scene
      .find(list)
      .some(({ start }) => start >= clause.start && start <= Math.max(next.at, next.holder!.start));
  if (!opens(when) && !opens(afterwards)) return null;
  const told = toldBefore(scene, next, before);
  if (told) next.tense ??= 'future';
  return told;
}
