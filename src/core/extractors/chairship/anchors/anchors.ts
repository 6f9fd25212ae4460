import type { ChairshipWords } from '../../../model/words/chairship-words';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { findAll } from '../../../text/pattern';
import type { Anchor } from '../statement';

/** How far an adjective may stand from the word it qualifies, in UTF-16 units. */
const QUALIFIER_REACH = 28;

/** No sentence of prose is longer, in UTF-16 units, or speaks of a chair more often; what is, would take too long to read. */
const LONGEST_SENTENCE = 2000;
const MOST_ANCHORS = 14;

interface Span {
  start: number;
  end: number;
}

/** Finds every place of a sentence where a chair is spoken of; look-alikes and meetings are left out. */
export function anchorsOf(context: ReadingContext, words: ChairshipWords, sentence: Sentence): Anchor[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const spans = (fragments: readonly string[] | undefined): readonly Span[] =>
    fragments ? context.spansIn(sentence.part, fragments, sentence.start, sentence.end) : [];
  const hidden = [
    ...spans(words.notOffice).filter((span) => !reachesInto(context, sentence, span)),
    ...spans(words.meeting),
  ];
  const anchors: Anchor[] = [];
  const add = (kind: Anchor['kind'], fragments: readonly string[] | undefined, isBaton = false) => {
    for (const span of spans(fragments)) {
      if (hidden.some((other) => overlaps(other, span)) || anchors.some((other) => overlaps(other, span)))
        continue;
      // 'the Pro Tempore Presidency (PPT)' names the office once
      if (isBracketed(sentence, span)) continue;
      const qualifier = qualifierOf(context, words, sentence, span);
      anchors.push({ kind, sentence, ...span, qualifier, isBaton });
    }
  };
  add('under', words.underChair);
  add('chair', words.verbs.chair);
  add('office', words.office);
  add('officer', words.officer);
  add('bound-officer', words.boundOfficer);
  add('weak', words.weakOffice);
  add('weak', words.batons, true);
  add('lead', words.verbs.lead);
  return anchors.length > MOST_ANCHORS ? [] : anchors.sort((a, b) => a.start - b.start);
}

/** 'presidency of the Association' hides nothing where an organization's name begins so: 'of the Association of Caribbean States'. */
function reachesInto(context: ReadingContext, { part, start, end }: Sentence, span: Span): boolean {
  return context
    .mentionsIn(part, start, end)
    .some(
      (mention) =>
        mention.kind === 'organization' &&
        mention.form !== 'anaphor' &&
        mention.start > span.start &&
        mention.start < span.end &&
        mention.end > span.end,
    );
}

/** Whether a word stands alone in brackets. */
function isBracketed({ text, start }: Sentence, span: Span): boolean {
  return text[span.start - start - 1] === '(' && text[span.end - start] === ')';
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function qualifierOf(
  context: ReadingContext,
  words: ChairshipWords,
  { part, start, text }: Sentence,
  span: Span,
): Anchor['qualifier'] {
  const from = Math.max(start, span.start - QUALIFIER_REACH);
  const before = text.slice(from - start, span.start - start);
  const phrase = span.start - (/[^.,;:!?()«»“”"—–]*$/u.exec(before)?.[0].length ?? 0);
  for (const qualifier of ['previous', 'next', 'current'] as const) {
    const fragments = words[qualifier];
    if (!fragments) continue;
    if (context.spansIn(part, fragments, phrase, span.end).length) return qualifier;
    if (isBehind(context, fragments, text.slice(span.end - start, span.end - start + QUALIFIER_REACH)))
      return qualifier;
  }
  return null;
}

/** 'Le président sortant': whether an adjective opens what stands behind its noun. */
function isBehind({ pack, pattern }: ReadingContext, fragments: readonly string[], after: string): boolean {
  if (!pack.grammar.adjectivesBehind || !/^\s\p{Ll}/u.test(after)) return false;
  return findAll(pattern(fragments), after).some(({ start }) => start === 1);
}
