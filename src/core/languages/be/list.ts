import { list as plainList } from '../../words/list';

/** An initial у, of a whole word or a branch of one; not that of a set of letters. */
const INITIAL_U = /(?<![\p{L}[\\|?:])у(?=[\p{L} ])|(?<=(?:\(\?:|\|))у(?=[\p{L} ])/gu;
/** A consonant that is soft before a soft one: змяніць, рашэнне; also where a branch begins between: рашэнн(?:е|я). */
const SOFT = /([зсцн])(?=[бвдзлмнпсфц](?:\(\?:)?[еёіюя]|\1(?:\(\?:)?[еёіюя])/gu;

/**
 * Words set apart by commas, each in every way Belarusian spells it: у after a vowel is ў, and the classical spelling marks
 * soft consonants by ь (зменіць, зьменіць; рашэнне, рашэньне).
 */
export function list(words: TemplateStringsArray): string[] {
  return plainList(words).map((fragment) => fragment.replace(INITIAL_U, '[уў]').replace(SOFT, '$1ь?'));
}
