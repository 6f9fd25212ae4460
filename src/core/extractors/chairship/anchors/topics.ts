import type { Mention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import type { Anchor } from '../statement';

/** Sentences behind a question that still answer it. */
const ANSWER = 2;

/** 'Is it the same as the Council? No. Its presidency …': a question just before names one other organization, of which the answer speaks. */
export function isOfTopic(context: ReadingContext, { sentence }: Anchor, { id: current }: Mention): boolean {
  const asked = context.sentences.findLast(
    (one) =>
      one.part === sentence.part &&
      one.index < sentence.index &&
      sentence.index - one.index <= ANSWER &&
      /[?？؟]\s*$/u.test(one.text),
  );
  if (!asked) return false;
  const ids = context
    .mentionsIn(asked.part, asked.start, asked.end)
    .flatMap(({ kind, id }) => (kind === 'organization' && id ? [id] : []));
  return new Set(ids).size === 1 && ids[0] !== current;
}
