import type { DateMention } from '../../model/mention';
import { findAll } from '../../text/pattern';
import { sameParty } from './same-party';
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
  if (!grammar.verbLast || next.phase !== 'end' || (next.frame !== 'pass' && next.frame !== 'give'))
    return null;
  const verb = scene.find(scene.words.verbs.end).find(({ start }) => start >= date.end);
  if (!verb || verb.end > next.at) return null;
  const between = scene.text.slice(verb.end, next.at);
  const goesOn =
    between.includes(',') || findAll(scene.context.pattern(dates?.and ?? []), between).length > 0;
  const isNamed = scene.parties.some(({ start, end }) => start < verb.start && end > scene.sentence.start);
  if (!goesOn || isNamed) return null;
  const told = before.findLast(
    ({ holder, anchor }) =>
      holder !== null &&
      anchor.organization.id === next.anchor.organization.id &&
      anchor.sentence.part === scene.sentence.part,
  );
  return told && next.holder && !sameParty(told.holder!, next.holder) ? told : null;
}
