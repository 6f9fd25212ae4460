import type { DateMention } from '../../../model/mention';
import { findAll } from '../../../text/pattern';
import { sameParty } from '../same-party';
import type { Statement } from '../statement';
import type { Scene, Span } from './scene';

/** 'Russia ended its chairmanship, and accepted Norway's offer to chair in 2025': a date behind a verb of chairing that somebody else stands before. */
export function isOfOtherChair(
  scene: Scene,
  { holder, predecessor, at }: Statement,
  date: Span,
  statements: readonly Statement[],
): boolean {
  if (!holder || date.start < at) return false;
  const verb = scene
    .find(scene.words.verbs.chair)
    .findLast(({ start, end }) => start > at && end <= date.start);
  if (!verb || statements.some((one) => one.at === verb.start)) return false;
  const party = scene.parties.findLast(({ start, end }) => start > at && end <= verb.start);
  return party !== undefined && ![holder, predecessor].some((other) => other && sameParty(other, party));
}

/** 'Arrives today for the summit, where he will hand over': a date that a clause to come is told of only after. */
export function isBeforeOccasion(
  { text, words, context }: Scene,
  { at, tense }: Statement,
  date: DateMention,
): boolean {
  if (!words.where || tense !== 'future' || date.end > at || date.edtf?.length === 4) return false;
  const between = text.slice(date.end, at);
  return findAll(context.pattern(words.where), between).some(({ start }) =>
    /,\s*$/u.test(between.slice(0, start)),
  );
}
