import type { Article, Block } from './article';
import type { ArticlePart, Evidence } from './evidence';
import type { LanguagePack } from './language-pack';
import type { DateMention, Mention } from './mention';
import type { Organization } from './organization';

/** A stretch of a part. UTF-16 offsets, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A sentence of a part. UTF-16 offsets in that part, end exclusive. */
export interface Sentence {
  part: ArticlePart;
  start: number;
  end: number;
  text: string;
  /** The block it stands in; null outside the body. */
  block: Block | null;
  /** Position among the sentences of its part. */
  index: number;
}

/** A span in direct-speech marks. Offsets in the body; `start` and `end` exclude the marks. */
export interface QuotedSpan {
  start: number;
  end: number;
}

/** What an extractor works with: the article, the pack of its language, and shared readings made once, when first asked for. */
export interface ReadingContext {
  article: Article;
  pack: LanguagePack;
  organizations: readonly Organization[];
  /** ISO date the text is read at: date published, else null. */
  referenceDate: string | null;
  /** Text of a part; captions are joined by blank lines. */
  textOf(part: ArticlePart): string;
  /** Sentences of headline and body, headline first. */
  readonly sentences: readonly Sentence[];
  /** Codes of the organizations a part names, in order, null for 'the bloc'; found without looking for people. */
  organizationIds(part: ArticlePart): readonly (string | null)[];
  /** Names in a part, in order of start. */
  mentions(part: ArticlePart): readonly Mention[];
  /** Names inside a span of a part. */
  mentionsIn(part: ArticlePart, start: number, end: number): readonly Mention[];
  dates(part: ArticlePart): readonly DateMention[];
  datesIn(part: ArticlePart, start: number, end: number): readonly DateMention[];
  /** Where a list of fragments stands in a part, in order; found once per list and part. */
  spans(part: ArticlePart, fragments: readonly string[]): readonly TextSpan[];
  /** Those inside a span of the part. */
  spansIn(part: ArticlePart, fragments: readonly string[], start: number, end: number): readonly TextSpan[];
  /** Compiles a list of fragments for this language; cached. */
  pattern(fragments: readonly string[]): RegExp;
  evidence(part: ArticlePart, start: number, end: number): Evidence;
}
