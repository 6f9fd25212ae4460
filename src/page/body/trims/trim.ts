import type { RawBlock } from '../raw-block';

/** What trims know of the article besides its body. */
export interface TrimContext {
  headline: string;
  authors: readonly string[];
  /** What the site calls itself, as word keys. */
  siteNames: ReadonlySet<string>;
  language: string;
  section: string | null;
  /** The body as JSON-LD gives it, as word key; empty where it gives none. */
  declaredBody: string;
}

/** Takes blocks that are not the article's text out of a body. Keeps the order; never adds or rewrites. */
export type Trim = (blocks: readonly RawBlock[], context: TrimContext) => readonly RawBlock[];

/** Whether a text ends in the mark that ends a sentence, in any script. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।۔؟]$/u.test(text);
}

/** Whether a block reads as a sentence: it ends as one, and is more than a label. */
export function isSentence({ text }: RawBlock): boolean {
  return text.length > 30 && (endsSentence(text) || /[:;"»”’)\]]$/u.test(text));
}
