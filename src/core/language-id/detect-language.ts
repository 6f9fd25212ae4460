import { readLetters } from './letters';

/** Tells the language of a text; null where it cannot. */
export type LanguageDetector = (text: string) => Promise<{ language: string; reliable: boolean } | null>;

/** So much text is enough for a detector to be believed against the page's own declaration. */
const ENOUGH = 280;
const SAMPLE = 4000;

/** Scripts a declared language may be written in, for those that Headnote reads; others may have any. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  ru: 'Cyrl',
  kk: 'Cyrl',
  ky: 'Cyrl',
  uk: 'Cyrl',
  be: 'Cyrl',
  tg: 'Cyrl',
  bg: 'Cyrl',
  mn: 'Cyrl',
  ar: 'Arab',
  fa: 'Arab',
  zh: 'Hani',
  en: 'Latn',
  de: 'Latn',
  fr: 'Latn',
  es: 'Latn',
  it: 'Latn',
  pt: 'Latn',
  pl: 'Latn',
  tr: 'Latn',
  id: 'Latn',
  nl: 'Latn',
};

/**
 * The language of a text (BCP 47): letters that decide come first, then the detectors in order, checked against the
 * page's declaration. A declaration in another script than the text, or against a sure detector, is not believed.
 */
export async function detectLanguage(
  text: string,
  declared: string | null,
  detectors: readonly LanguageDetector[],
): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const { script, language } = readLetters(sample);
  const wanted = declared ? primary(declared) : null;
  if (language) return wanted === primary(language) && declared ? normalized(declared, language) : language;
  const believable =
    wanted && (!script || !SCRIPT_OF[wanted] || SCRIPT_OF[wanted] === script) ? wanted : null;
  for (const detect of detectors) {
    const found = await detect(sample);
    if (!found) continue;
    const tag = primary(found.language);
    if (tag === believable) return normalized(declared!, tag);
    if (SCRIPT_OF[tag] && script && SCRIPT_OF[tag] !== script) continue;
    if (found.reliable && (!believable || sample.length >= ENOUGH)) return found.language;
  }
  return believable ? declared! : 'und';
}

function primary(tag: string): string {
  return tag.toLowerCase().replace('_', '-').split('-')[0]!;
}

/** The declaration keeps its region ('ru-KZ') unless the letters know more of the script ('uz-Cyrl'). */
function normalized(declared: string, found: string): string {
  return found.includes('-') ? found : declared.replace('_', '-');
}
