import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { sameParty } from '../same-party';
import type { HolderRecord } from './holders';

/** How far from a name the title of another post may stand, before and behind it, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 60;

/**
 * 'X, the Forum's new secretary-general, is well able to lead it': somebody whom the article gives another post of the
 * organization, and of whom nothing is told but that he leads it, does not hold its chair.
 */
export function hasOtherPost(context: ReadingContext, { mentions, statements }: HolderRecord): boolean {
  const person = mentions.find(({ kind }) => kind === 'person');
  if (!person || mentions.some(({ kind }) => kind !== 'person')) return false;
  if (!statements.every(({ frame }) => frame === 'lead')) return false;
  return context.sentences.some((sentence) => givesPost(context, sentence, person));
}

function givesPost(
  { pack, spansIn, mentionsIn }: ReadingContext,
  sentence: Sentence,
  person: Mention,
): boolean {
  const posts = pack.chairship?.otherPosts;
  if (!posts) return false;
  const { part, start, end } = sentence;
  const people = mentionsIn(part, start, end).filter(({ kind }) => kind === 'person');
  return people.some(
    (one) =>
      sameParty(one, person) &&
      spansIn(
        part,
        posts,
        Math.max(start, one.outerStart - BEFORE),
        Math.min(end, one.outerEnd + BEHIND),
      ).some((post) => people.every((other) => other === one || isOutside(other, post, one))),
  );
}

/** Whether nobody else is named between a title and its bearer. */
function isOutside(other: Mention, post: { start: number; end: number }, one: Mention): boolean {
  const [from, to] = [Math.min(post.start, one.start), Math.max(post.end, one.end)];
  return other.end <= from || other.start >= to;
}
