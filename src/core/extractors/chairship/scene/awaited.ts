import { clauseOf } from './clause';
import type { Scene } from './scene';

/** How far into the main clause its tense is looked for, in UTF-16 units. */
const MAIN_CLAUSE = 60;

/** 'When the presidency falls to Poland, Europe will be busy': what a clause of time tells is to come if its main clause is. */
export function isAwaited(scene: Scene, at: number): boolean {
  const { find, words, text } = scene;
  const clause = clauseOf(scene, { start: at, end: at + 1 });
  const isOfTime = find(words.when).some(
    ({ start }) => start >= clause.start && start < at && !text.slice(clause.start, start).trim(),
  );
  if (!isOfTime || text[clause.end] !== ',') return false;
  return find(words.future).some(({ start }) => start > clause.end && start - clause.end < MAIN_CLAUSE);
}
