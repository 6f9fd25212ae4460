/** Uzbek letters of the alphabet of 1940 in that of 1995. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  ъ: '’',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'o‘',
  қ: 'q',
  ғ: 'g‘',
  ҳ: 'h',
};
const CYRILLIC = /[\u0400-\u04ff]/gu;
/** е is ye where a word begins and after a vowel; ц is ts between vowels. */
const AFTER_CONSONANT = /[бвгджзйклмнпрстфхцчшқғҳ]$/iu;
const AFTER_VOWEL = /[аеёиоуэюяў]$/iu;
/** What is written for the sign in o‘ and g‘, and for ’. */
const APOSTROPHE = "['‘’ʻʼ`]";

/** A name or a word in Latin letters. */
export function latinWord(word: string): string {
  return word.replace(CYRILLIC, (letter, at: number) => {
    const small = letter.toLowerCase();
    const before = word.slice(Math.max(0, at - 1), at);
    const latin = latinLetter(small, before);
    return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

function latinLetter(letter: string, before: string): string {
  if (letter === 'е') return AFTER_CONSONANT.test(before) ? 'e' : 'ye';
  if (letter === 'ц' && AFTER_VOWEL.test(before)) return 'ts';
  return LETTERS[letter] ?? letter;
}

/** A fragment in Latin letters, whichever apostrophe a text has. A class of Cyrillic letters must hold simple ones only. */
export function latinFragment(fragment: string): string {
  return latinWord(fragment).replace(/[‘’]/g, APOSTROPHE);
}
