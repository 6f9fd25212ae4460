import { endAlike, isRepeated, mayAgree, shareCase, wordsOf } from './item-words';
import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** What says neither that a joining word stands between items nor that it stands inside one. */
export const UNLIKE = 0.5;

/** Words of an item before the joining word that an article behind it parts from the next for sure. */
const SHORT = 2;

/** Words of an item so long that a single word after it rather belongs to it. */
const LONG = 6;

/**
 * How much a joining word looks like one between items: 3 the same small word opens both sides, 2 their first words end
 * alike, 1 an article follows, or both sides are short and the other items have three words or fewer on average, `UNLIKE` none
 * of it, 0 the words right beside it are alike. `heads` are the first words of the items, `tails` the last of those before.
 */
export function likeness(
  text: string,
  part: Span,
  and: Span,
  { heads, tails, brief }: { heads: readonly string[]; tails: readonly string[]; brief: boolean },
  lexicon: PriorityLexicon,
): number {
  const left = wordsOf(withoutBrackets(text.slice(part.start, and.start)));
  const right = wordsOf(withoutBrackets(text.slice(and.end, part.end)));
  const [head] = right;
  if (!head || !left.length) return -1;
  const isHead = (word: string) => word.search(lexicon.heads) === 0;
  // 'повышения доверия и укрепления связей': two nouns of action with what they act on
  const isAction = lexicon.hasCases && isHead(head) && isHead(left[0]!) && !isHead(left.at(-1)!);
  if (isAction && left.length > 1 && endAlike(left[0]!, head)) return 2;
  // 'cultural and humanitarian ties' joins two adjectives of one noun
  if (left.length > 1 && right.length > 1 && endAlike(left.at(-1)!, head)) return 0;
  const isAdjective = (word: string) => isWhole(lexicon.adjectives, word);
  if (left.length > 1 && right.length > 1 && isAdjective(left.at(-1)!) && isAdjective(head)) return 0;
  const firsts = heads.filter(Boolean);
  const isArticle = (word: string) => word.search(lexicon.articles) === 0;
  if (isArticle(head) && firsts.some(isArticle)) return 3;
  if (firsts.some((first) => first === head && first.length <= 6)) return 3;
  if (lexicon.plainOf.has(head) && isRepeated(head, firsts, lexicon)) return 3;
  // 'саудалау, терроризм мен қылмысқа қарсы тұру': where items end in what is to be done, what does not is no item
  const isDone = (word: string) => word.search(lexicon.heads) === 0;
  if (
    lexicon.verbLast &&
    tails.length &&
    right.length > 1 &&
    [...tails, right.at(-1)!].every(isDone) &&
    !isDone(left.at(-1)!)
  )
    return 0;
  if (lexicon.verbLast && left.length > 1 && right.length > 1) {
    if (tailOf(left.at(-1)!) === tailOf(head)) return 0;
    if (areTails(left.at(-1)!, right.at(-1)!, lexicon)) return 2;
    const [first] = left;
    if (first!.length >= 5 && head.length >= 5 && tailOf(first!) === tailOf(head)) return 2;
  }
  if (firsts.some((first) => endAlike(first, head)) && left.length > 1) return 2;
  // 'die Netze ausbauen und Schulen fördern'
  const isTail = (word: string) => isWhole(lexicon.tails, word);
  if (left.length > 1 && right.length > 1 && [left.at(-1)!, right.at(-1)!].every(isTail)) return 2;
  const agrees = mayAgree(head, heads[0] ?? '', lexicon);
  if (left.length > 2 && agrees && isHead(head) && left.slice(0, 2).some(isHead)) return 2;
  if (left.length > 1 && isLikeFirst(head, heads[0] ?? '', left, lexicon)) return 2;
  // 'trade, food security and the fight against crime': an article opens a thing of its own
  if (isArticle(head)) return left.length <= SHORT ? 2 : 1;
  if (left.length === 2 && isHead(left[0]!) && isSecondObject(right, left[1]!, lexicon)) return 0;
  // 'answers to the challenges of radical nationalism and intolerance' in a list of long items
  if (!brief && right.length === 1 && left.length >= LONG && mayAgree(head, left.at(-1)!, lexicon)) return 0;
  // 'the building of peace and of trust': in the case of the word before, and in none of the items'
  if (!agrees && shareCase(lexicon.casesOf(head), lexicon.casesOf(left.at(-1)!))) return 0;
  return brief && left.length <= 3 && right.length <= 4 ? 1 : UNLIKE;
}

/** 'growth (of A and B) and safety': what stands in brackets is beside no joining word. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, ' ');

export function isWhole(pattern: RegExp, word: string): boolean {
  return spansIn(pattern, word, 0, word.length).some(({ start, end }) => start === 0 && end === word.length);
}

/** 'защите мира и безопасности в Европе': a single word that may stand in the case of the object before it. */
function isSecondObject(
  [head = '', next]: readonly string[],
  object: string,
  { casesOf, prepositions, hasCases }: PriorityLexicon,
): boolean {
  const isAlone = next === undefined || isWhole(prepositions, next);
  return hasCases && isAlone && shareCase(casesOf(head), casesOf(object));
}

/**
 * Whether a word stands in a case of the first item, and in none of the word right before 'and'. That one stands in another
 * case than the noun of action it depends on: 'развитие рынка и борьба'.
 */
function isLikeFirst(
  word: string,
  first: string,
  left: readonly string[],
  lexicon: PriorityLexicon,
): boolean {
  const { casesOf } = lexicon;
  const own = casesOf(word);
  const action = left[0]!.search(lexicon.heads) === 0 ? casesOf(left[0]!) : NONE;
  const last = new Set([...casesOf(left.at(-1)!)].filter((one) => !action.has(one)));
  return last.size > 0 && shareCase(own, casesOf(first)) && !shareCase(own, last);
}

const NONE: ReadonlySet<string> = new Set();

/** Where the verb stands last, so does the word that items are built on: both in one case, or both nouns of action. */
function areTails(a: string, b: string, lexicon: PriorityLexicon): boolean {
  const alike = a.length > 3 && b.length > 3 && tailOf(a) === tailOf(b);
  return alike || [a, b].every((word) => word.search(lexicon.heads) === 0);
}

/** The last two letters, those that vowel harmony changes made one. */
function tailOf(word: string): string {
  return word.slice(-2).replace(/[аеыіоөуүиэəәaeıioöuü]/gu, '*');
}
