/** Letters of other scripts in ASCII, as bibliographies commonly write them; letters with marks lose the marks. */
const CYRILLIC =
  'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ' +
  'ә a ғ gh қ q ң ng ө o ұ u ү u һ h җ zh ҷ j ҳ h ӯ u ӣ i ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz';
const ARABIC =
  'ا a أ a إ i آ a ء _ ؤ w ئ y ب b ت t ة a ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k ل l م m ن n ه h و w ي y ى a ی y پ p چ ch ژ zh گ g';
const GREEK =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';
const LATIN = 'ı i ø o ł l đ d ð d þ th ß ss æ ae œ oe ə a ŋ ng';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, ARABIC, GREEK, LATIN].flatMap((table) => {
    const cells = table.split(' ');
    return cells.flatMap((letter, index) =>
      index % 2 ? [] : [[letter, cells[index + 1] === '_' ? '' : (cells[index + 1] ?? '')] as const],
    );
  }),
);

/** A text in lower-case ASCII; a letter without a known equivalent is left out. */
export function transliterate(text: string): string {
  const ascii = [];
  for (const letter of text.toLowerCase().normalize('NFC')) {
    const known = LETTERS.get(letter);
    if (known !== undefined) ascii.push(known);
    else ascii.push(letter.normalize('NFKD').replace(/[^\u0020-\u007E]/gu, ''));
  }
  return ascii.join('');
}
