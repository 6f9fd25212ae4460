import type { Block } from '../model/article';
import type { ArticlePart } from '../model/evidence';
import type { Sentence } from '../model/reading-context';

/**
 * Cuts a text into sentence spans: the rules of the language (Intl.Segmenter), with cuts taken back after an
 * abbreviation (lower case) or initial and before a small letter. Spans are trimmed of white space.
 */
export function sentenceSpans(
  text: string,
  language: string,
  abbreviations: ReadonlySet<string>,
  unspaced = false,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmentsOf(text, language)) {
    const last = spans.at(-1);
    if (
      last &&
      continues(text.slice(Math.max(last.start, last.end - TAIL), last.end), segment, abbreviations)
    )
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  const cut = unspaced ? spans.flatMap((span) => atBlanks(text, span)) : spans;
  return cut.map((span) => trim(text, span)).filter(({ start, end }) => end > start);
}

/** A year behind a full stop, which few texts have; asked first, as what follows is dear. */
const AFTER_STOP = /\.\s\p{N}{4} /u;
/** A blank after a full stop before a year that opens a sentence: 'took it over. 2026 it is X's turn'. */
const YEAR_FIRST = /(?<=\p{Ll}{2}\.)\s(?=\p{N}{4} \p{L})/gu;

/** Segments by the rules of the language, which see no sentence in one that opens with a number and a small letter. */
function segmentsOf(text: string, language: string): Iterable<{ segment: string; index: number }> {
  const segments = segmenterOf(language).segment(text);
  if (!AFTER_STOP.test(text)) return segments;
  return [...segments].flatMap(({ segment, index }) => {
    const cuts = [0, ...[...segment.matchAll(YEAR_FIRST)].map((blank) => blank.index + 1)];
    return cuts.map((from, n) => ({ segment: segment.slice(from, cuts[n + 1]), index: index + from }));
  });
}

/** A blank between two characters of a script that needs none, or a bracket that follows it. */
const BLANK = /(?<=[\p{Script=Han}！？。」”）])[ \u3000]+(?=[\p{Script=Han}（「“])/gu;
const BRACKETS = /[（(][^（()）]{0,120}[)）]/gu;

/** Cuts a sentence where a blank parts what the script would write together: the halves of a headline, a dateline from its text. */
function atBlanks(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number }[] {
  const sentence = text.slice(start, end);
  const inside = [...sentence.matchAll(BRACKETS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const cuts = [...sentence.matchAll(BLANK)]
    .map(({ index }) => index)
    .filter((at) => !inside.some(([from, to]) => at > from && at < to));
  return [0, ...cuts].map((from, n) => ({ start: start + from, end: start + (cuts[n] ?? sentence.length) }));
}

/** How much of a sentence is looked at to tell whether it ends, in UTF-16 units: its last word. */
const TAIL = 32;
const SENTENCE_ENDS = '.…?!"»”’)]';
const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than a paragraph's use of it, so each language keeps one. */
function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Whether a cut is to be taken back; `before` is the end of what stands before it. */
function continues(before: string, after: string, abbreviations: ReadonlySet<string>): boolean {
  const body = before.trimEnd();
  if (!SENTENCE_ENDS.includes(body.at(-1) ?? ' ') || before.includes('\n', body.length)) return false;
  const word = /(?:[\p{L}.]+|(?<![\p{L}\p{N}.,])\p{N}{1,2})\.$/u.exec(body)?.[0].toLowerCase();
  if (word !== undefined && (abbreviations.has(word) || /(?:^|[\s(])\p{Lu}(?:\.\p{Lu}){0,3}\.$/u.test(body)))
    return true;
  return /[.…?!]["»”’)\]]*$/u.test(body) && /^\s*["«“]?\p{Ll}/u.test(after);
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Sentences of a part, block by block, so that none runs across two blocks. */
export function sentencesOf(
  part: ArticlePart,
  text: string,
  blocks: readonly Block[],
  language: string,
  abbreviations: readonly string[] = [],
  unspaced?: boolean,
): Sentence[] {
  const known = new Set(abbreviations.map((word) => word.toLowerCase()));
  const pieces: { start: number; end: number; block: Block | null }[] = blocks.length
    ? blocks.map((block) => ({ start: block.start, end: block.end, block }))
    : [{ start: 0, end: text.length, block: null }];
  const sentences: Sentence[] = [];
  for (const { start, end, block } of pieces) {
    for (const span of sentenceSpans(text.slice(start, end), language, known, unspaced)) {
      sentences.push({
        part,
        start: start + span.start,
        end: start + span.end,
        text: text.slice(start + span.start, start + span.end),
        block,
        index: sentences.length,
      });
    }
  }
  return sentences;
}
