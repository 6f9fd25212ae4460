const WORD = /\p{Script=Han}{1,2}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Words of a text. Of Han characters, which no blanks set apart, two count as a word. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
