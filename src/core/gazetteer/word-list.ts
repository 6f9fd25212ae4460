import { remember } from './remember';

/** Words of a pack, each told by a pattern of its own. */
export interface WordList {
  /** Whether a word, as a whole and without regard to case, is one of them. */
  test(word: string): boolean;
}

/** The words that one of the fragments matches as a whole. */
export function wholeWord(fragments: readonly string[]): WordList {
  if (!fragments.length) return { test: () => false };
  const pattern = new RegExp(`^(?:${fragments.join('|')})$`, 'iu');
  return { test: remember((word) => pattern.test(word)) };
}
