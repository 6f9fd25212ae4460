/** Scripts that do not set words apart by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Marks that people leave out when they type: accents, Arabic vowel signs and the stretching letter. */
const LEFT_OUT = /[\u0300-\u036f\u064b-\u0652\u0640]/g;
/** Longer 'words' are addresses or encoded data; their beginning is enough to find them. */
const LONGEST = 40;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text as the search knows them: small letters without accents, in order, repeated ones too. */
export function searchWords(text: string): string[] {
  const folded = foldLetters(text);
  const found: string[] = [];
  for (const [run] of folded.matchAll(WORD)) {
    if (UNSPACED.test(run)) found.push(...unspacedWords(run));
    else found.push(run.slice(0, LONGEST));
  }
  return found;
}

/** Letters as they are compared: ё as е, é as e, full-width as plain. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(LEFT_OUT, '').normalize('NFC').toLowerCase();
}

function unspacedWords(run: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return Array.from(segmenter.segment(run.slice(0, 20_000)), ({ segment }) => segment.slice(0, LONGEST));
}
