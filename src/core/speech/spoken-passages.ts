import { foldMarks } from '../text/fold-marks';
import { onceForEach } from '../gazetteer/once-for-each';
import type { ReadingContext } from '../model/reading-context';
import { announcedPassage, clauseAfter, dashPassages } from './dash-passages';
import { markedPassages } from './marked-passages';
import type { Passage, Stretch } from './passage';
import { pairMarks } from './quote-marks';
import { occursIn, speechWordsOf, type SpeechWords } from './speech-words';

/** The direct speech of an article's body in order, paragraph by paragraph; made once for each context. */
export const spokenPassages = onceForEach((context: ReadingContext): readonly Passage[] => {
  const text = foldMarks(context.textOf('body'));
  const words = speechWordsOf(context.pack);
  const blocks = paragraphsOf(context);
  let told = 0;
  return blocks.flatMap((block, index) => {
    if (block.start < told) return [];
    const whole = goesOn(text, blocks, index, words);
    told = whole?.end ?? told;
    if (whole) return [whole];
    const marked = markedPassages(text, block, words);
    const dashed = dashPassages(text, block, words).filter(
      (passage) => !marked.some((other) => isWhole(text, other, block) && overlap(passage, other)),
    );
    const free = marked.filter((passage) => !dashed.some((other) => overlap(passage, other)));
    const found = [...free, ...dashed].sort((a, b) => a.start - b.start);
    const announced = found.length
      ? null
      : announcedPassage(text, [blocks[index - 1], block, blocks[index + 1]], words);
    const passages = announced ? [announced] : found;
    const last = passages.at(-1);
    const signed = blocks[index + 1];
    if (last && !last.clauses.length && signed && isSignature(text.slice(signed.start, signed.end)))
      passages[passages.length - 1] = { ...last, clauses: [signed] };
    return passages;
  });
});

/** Paragraphs that one mark may open before another closes it, and their letters. */
const MOST_BLOCKS = 5;
const LONGEST = 4000;

/** One speech over paragraphs, its mark opened at the head of the first and closed in the last with nothing between. */
function goesOn(text: string, blocks: readonly Stretch[], index: number, words: SpeechWords): Passage | null {
  const block = blocks[index]!;
  const opened = /^[«“„"]/u.test(text.slice(block.start, block.start + 1))
    ? pairMarks(text, block.start, block.end)
    : null;
  const [span] = opened?.spans ?? [];
  if (!span || span.closed || span.start !== block.start + 1) return null;
  for (const last of blocks.slice(index + 1, index + MOST_BLOCKS)) {
    if (last.start - block.start > LONGEST) return null;
    const { spans, stray } = pairMarks(text, last.start, last.end);
    const [close] = stray;
    if (close === undefined && !spans.length) continue;
    if (close === undefined || (spans[0] && spans[0].start < close)) return null;
    const clause = clauseAfter(text, close + 1, last.end, words);
    const dashed = /^[,.]?\s*[–—-]\s*/u.exec(text.slice(close + 1, last.end))?.[0].length;
    const credit = dashed ? clauseAfter(text, close + 1 + dashed, last.end, words) : clause;
    if (occursIn(words.credit, text.slice(credit.start, credit.end)))
      return { start: span.start, end: close, clauses: [credit], by: 'marks' };
    const lead = leadTo(text, blocks[index - 1], words);
    return lead && text.slice(close, last.end).length <= CLOSED
      ? { start: span.start, end: close, clauses: [lead], by: 'marks' }
      : null;
  }
  return null;
}

/** Letters behind the mark that closes such a speech: '».'. */
const CLOSED = 3;

/** 'In her message she says:' before a speech over paragraphs. */
function leadTo(text: string, before: Stretch | undefined, words: SpeechWords): Stretch | null {
  if (!before) return null;
  const said = text.slice(before.start, before.end).trimEnd();
  return said.endsWith(':') && occursIn(words.credit, said) ? before : null;
}

/** The paragraphs of the body; of an article without blocks, its lines. */
export function paragraphsOf({ article }: ReadingContext): Stretch[] {
  if (article.blocks.length) return article.blocks.filter(({ kind }) => kind !== 'heading');
  return [...article.text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;

/** Marks that open a paragraph or a sentence enclose the words themselves, not a name inside them. */
function isWhole(text: string, { start }: Stretch, block: Stretch): boolean {
  return /^\s*$|[.!?…:,"»”]\s*$/u.test(text.slice(Math.max(block.start, start - 4), start - 1));
}

/** A line with a dash and a name: who said what stands above. */
function isSignature(line: string): boolean {
  return line.length < 90 && /^[–—-]\s?\p{Lu}[^.!?;:]*\.?$/u.test(line);
}
