import type { Block } from '../../model/article';
import type { Sentence } from '../../model/reading-context';
import { countWords } from '../../text/count-words';
import type { ItemSpan } from './details';
import type { PriorityLexicon } from './lexicon';
import type { PrintedList } from './list-blocks';
import { ordinalAt } from './ordinal';
import { trimSpan, type Span } from './span';

/** 'Trade: customs posts will be open by night': a few words, a colon, and what they mean. */
const LABEL = /^\p{Lu}[^.:;!?«»“”"]{1,60}:\s\p{L}/u;
/** The same with a dash: 'Trade – customs posts will be open by night'. */
const DASHED = /^\p{Lu}[^.:;,!?«»“”"–—]{1,60}\s[–—-]\s\p{L}/u;
/** The same as a sentence of its own: 'Trade and roads. Customs posts will …'. */
const STOPPED = /^(\p{Lu}[^.:;!?«»“”"–—\p{N}]{2,60})\.\s+(?=[\p{Lu}\p{N}])/u;

/** Longest paragraph with a label, in UTF-16 units; most words of a label that is a sentence of its own. */
const LABELLED = 500;
const WORDS = 7;
/** Least items where no number was announced. */
const LEAST = 3;

/** Paragraphs from block `from` on that each begin with a label of their own, as many as were announced; three at least where no number was. */
export function labelledList(
  text: string,
  blocks: readonly Block[],
  from: number,
  count: number | null,
  lexicon: PriorityLexicon,
): PrintedList | null {
  for (const mark of count === null ? [LABEL] : [LABEL, DASHED, STOPPED]) {
    const isLabelled = ({ kind, start, end }: Block) =>
      kind === 'paragraph' &&
      end - start <= LABELLED &&
      mark.test(text.slice(start, end)) &&
      !ordinalAt(text, { start, end }, lexicon);
    const run = blocks.slice(from).findIndex((block) => !isLabelled(block));
    const spans = blocks.slice(from, run < 0 ? undefined : from + run);
    const items = spans.map((block) => (mark === STOPPED ? afterLabel(text, block) : trimSpan(text, block)));
    // the paragraph behind the last may begin as they do: 'The country plans it. It will …'
    const isWhole =
      count === null || mark !== STOPPED ? items.length === (count ?? items.length) : items.length >= count;
    const listed = items.slice(0, count ?? undefined);
    if (isWhole && listed.length >= (count === null ? LEAST : 2) && listed.every(isBrief(text)))
      return { items: listed, last: from + listed.length - 1 };
  }
  return null;
}

/** Sentences of one paragraph that each begin with a label, as many as were announced: 'in three words. Trust – … Roads – …'. */
export function labelledSentences(
  text: string,
  sentences: readonly Sentence[],
  from: number,
  count: number,
  lexicon: PriorityLexicon,
): PrintedList | null {
  const block = sentences[from]?.block;
  const spans = sentences.slice(from, from + count).filter((one) => one.block === block);
  const isListed = [LABEL, DASHED].some((mark) =>
    spans.every((span) => mark.test(text.slice(span.start, span.end)) && !ordinalAt(text, span, lexicon)),
  );
  if (spans.length < count || !isListed) return null;
  return { items: spans.map((span) => trimSpan(text, span)), last: from + count - 1 };
}

const isBrief =
  (text: string) =>
  ({ start, end, details }: Span & { details?: Span[] }): boolean =>
    !details || countWords(text.slice(start, end)) <= WORDS;

/** A label that is a sentence, with what it means for its detail. */
function afterLabel(text: string, { start, end }: Span): ItemSpan {
  const [whole, label] = STOPPED.exec(text.slice(start, end))!;
  const detail = trimSpan(text, { start: start + whole.length, end });
  return { start, end: start + label!.length, details: [detail] };
}
