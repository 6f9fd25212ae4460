/** A vowel mark: fathatan to sukun. */
const MARK = '[\u064b-\u0652]?';
/** A class of letters in a fragment, left as it is. */
const CLASS = /(\[[^\]]*\])/;

/**
 * Arabic fragments as the press writes them: with or without hamza and vowel marks, ى for ي at the end, and with the
 * letters `before` (a fragment: 'and', 'so') joined to the front.
 */
export function spelled(words: readonly string[], before = '[وف]?'): string[] {
  return words.map((word) => before + word.split(CLASS).map(free).join(''));
}

function free(piece: string): string {
  if (piece.startsWith('[')) return piece;
  return (
    piece
      // doubled letters inside a word, and the mark of case at its end
      .replace(/(?<=[\u0621-\u064a])([دركقلمسشطوص])(?=[\u0621-\u064a])/g, `$1${MARK}`)
      .replace(/([\u0621-\u064a])(?=[ )|]|$)/g, `$1${MARK}`)
      .replace(/ا(?=\[[^\]]*\]\?(?:[ )|]|$))/g, `${MARK}ا`)
      .replace(/[ىي](?=\[[^\]]*\]\?(?:[ )|]|$))/g, '[ىي]')
      .replace(/[اأإآ]/g, '[اأإآ]')
  );
}
