import type { LanguageDetector } from './detect-language';

/** ISO 639-3 of franc to BCP 47, for the languages that Headnote reads and their neighbours. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  rus: 'ru',
  kaz: 'kk',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  pol: 'pl',
  tur: 'tr',
  ukr: 'uk',
  bel: 'be',
  kir: 'ky',
  uzn: 'uz',
  arb: 'ar',
  ara: 'ar',
  cmn: 'zh',
  ind: 'id',
  zlm: 'id',
  tgk: 'tg',
  bul: 'bg',
  nld: 'nl',
  ces: 'cs',
  slk: 'sk',
  ron: 'ro',
  swe: 'sv',
  dan: 'da',
  nob: 'nb',
  fin: 'fi',
  hun: 'hu',
  ell: 'el',
  srp: 'sr',
  hrv: 'hr',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  azj: 'az',
  pes: 'fa',
  heb: 'he',
  tat: 'tt',
  bak: 'ba',
};

/** Trigram statistics (franc), loaded when first asked: knows the Central Asian languages that Firefox's detector lacks. */
export const statisticalDetector: LanguageDetector = async (text) => {
  const { francAll } = await import('franc');
  const ranked = francAll(text, { minLength: 40 });
  const [best, first] = ranked[0] ?? ['und', 0];
  const language = TAGS[best];
  const [, second] = ranked.find(([code]) => TAGS[code] !== language) ?? ['und', 0];
  return language ? { language, reliable: text.length >= 80 && first - second > 0.006 } : null;
};
