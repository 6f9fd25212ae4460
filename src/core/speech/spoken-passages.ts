import { foldMarks } from '../text/fold-marks';
import { onceForEach } from '../gazetteer/once-for-each';
import type { ReadingContext } from '../model/reading-context';
import { announcedPassage, dashPassages } from './dash-passages';
import { markedPassages } from './marked-passages';
import type { Passage, Stretch } from './passage';
import { speechWordsOf } from './speech-words';

/** The direct speech of an article's body in order, paragraph by paragraph; made once for each context. */
export const spokenPassages = onceForEach((context: ReadingContext): readonly Passage[] => {
  const text = foldMarks(context.textOf('body'));
  const words = speechWordsOf(context.pack);
  const blocks = paragraphsOf(context);
  return blocks.flatMap((block, index) => {
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
