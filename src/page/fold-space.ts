/** White space that is not one plain space: nearly all of a text is left alone, which is what makes it fast. */
const UNEVEN = /[^\S ]\s*| \s+/gu;

/** White space of any kind folded to one space, none at the ends. */
export function foldSpace(text: string): string {
  return foldRuns(text).trim();
}

/** Each run of white space folded to one space, those at the ends too. */
export function foldRuns(text: string): string {
  return text.replace(UNEVEN, ' ');
}
