/** What the letters of a text say about its language. */
export interface LetterEvidence {
  /** Dominant script, ISO 15924, or null where there are hardly any letters. */
  script: 'Latn' | 'Cyrl' | 'Arab' | 'Hani' | 'Other' | null;
  /** BCP 47 tag where letters that only one of the neighbouring languages has decide it, else null. */
  language: string | null;
}

/** A letter counts as a language's own from this share of all letters on; below it, it may be a quoted name. */
const OWN_SHARE = 0.012;
/** Russian shares most letters with its neighbours; its own are rare, and it is told by the absence of theirs. */
const RUSSIAN_SHARE = 0.003;
/** So many letters of another language are a name that the text quotes. */
const QUOTED = 2;

const SCRIPTS: readonly [LetterEvidence['script'] & string, RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  [
    'Other',
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Thai}\p{Script=Devanagari}]/gu,
  ],
];

/** Letters that decide, by script, in order: the first rule whose letters are frequent and whose absent letters are missing wins. */
const OWN_LETTERS: Readonly<
  Record<string, readonly (readonly [language: string, own: RegExp, without?: RegExp])[]>
> = {
  Cyrl: [
    ['tg', /[ҳҷӣӯ]/giu, /[ңүөўі]/giu],
    ['uz-Cyrl', /[ўқғҳ]/giu, /[ңүөһұәі]/giu],
    ['kk', /[әғқұһ]/giu, /[ўїє]/giu],
    ['ky', /[ңөү]/giu, /[әғқұһі]/giu],
    ['be', /[ўі]/giu, /[їєґи]/giu],
    ['uk', /[їєґі]/giu, /[ыэёъ]/giu],
    ['ru', /[ыэё]/giu, /[ўїєґіңөүәғқұһҳҷӯӣ]/giu],
  ],
};

/** Reads script and, where letters decide, language of a text. Linear in its length. */
export function readLetters(text: string): LetterEvidence {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const counts = SCRIPTS.map(([script, pattern]) => [script, count(pattern)] as const);
  const letters = counts.reduce((sum, [, n]) => sum + n, 0);
  if (letters < 12) return { script: null, language: null };
  // one Han character is about as much text as three letters; kana or Hangul beside Han mean another language
  const weigh = ([script, n]: readonly [string, number]) => (script === 'Hani' ? n * 3 : n);
  const [script] = counts.reduce((best, row) => (weigh(row) > weigh(best) ? row : best));
  if (script === 'Hani')
    return {
      script,
      language: count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.05 * letters ? 'ja' : 'zh',
    };
  const own = OWN_LETTERS[script]?.find(([tag, letter, without]) => {
    const share = count(letter) / letters;
    // two letters of a neighbour's may be a quoted name; Russian is told by having no more of them
    if (tag === 'ru') return share > RUSSIAN_SHARE && count(without!) <= QUOTED;
    return share > OWN_SHARE && (!without || count(without) / letters < Math.max(OWN_SHARE / 2, share / 4));
  });
  return { script, language: own?.[0] ?? null };
}
