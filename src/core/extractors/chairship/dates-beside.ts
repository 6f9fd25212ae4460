import type { DateMention } from '../../model/mention';
import { countWords } from '../../text/count-words';
import { clauseOf } from './scene/clause';
import type { Scene, Span } from './scene/scene';
import type { Statement } from './statement';

/** 'Its mandate begins on 1 July and ends in April 2025': of a chair told as beginning, a date right behind the verb that ends it is that end. */
export function isOfEnding({ find, words, text }: Scene, { phase }: Statement, date: DateMention): boolean {
  if (phase !== 'begin' || date.role !== 'at') return false;
  const { begin, end } = words.verbs;
  const ending = find(end).findLast((verb) => verb.end <= date.start);
  if (!ending || !find(begin).some((verb) => verb.end <= ending.start)) return false;
  return (
    countWords(text.slice(ending.end, date.start)) <= 1 && !/[.,;:]/u.test(text.slice(ending.end, date.start))
  );
}

/** 'Will chair the Community (CPLP), between 2025 and 2027': nothing but the organization's name stands between. */
export function isRightBehind({ context, sentence, text }: Scene, { end }: Span, date: Span): boolean {
  if (date.start < end || date.start - end > 120) return false;
  const names = context
    .mentionsIn(sentence.part, end, date.start)
    .filter(({ kind }) => kind === 'organization');
  const last = names.at(-1);
  if (!last) return false;
  return [text.slice(end, names[0]!.outerStart), text.slice(last.end, date.start)].every(
    (between) => countWords(between) <= 1 && !/[.;:]/u.test(between),
  );
}

/** 'Chairs the Community (CPLP), on 1 July X will replace it': a comma parts the date from the office, and another verb has it. */
export function isOfVerbBehind(scene: Scene, date: Span, own: number, pool: readonly Statement[]): boolean {
  const clause = clauseOf(scene, date);
  return pool.some(({ at }) => at !== own && at >= date.end && at < clause.end && own < clause.start);
}
