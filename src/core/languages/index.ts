import type { LanguagePack } from '../model/language-pack';

/** Loads the packs, each only when an article is in its language. One line per pack; the key is its BCP 47 tag. */
export const languages = {
  ar: async () => (await import('./ar')).ar,
  be: async () => (await import('./be')).be,
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  id: async () => (await import('./id')).id,
  it: async () => (await import('./it')).it,
  kk: async () => (await import('./kk')).kk,
  ky: async () => (await import('./ky')).ky,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  pt: async () => (await import('./pt')).pt,
  ru: async () => (await import('./ru')).ru,
  tr: async () => (await import('./tr')).tr,
  uk: async () => (await import('./uk')).uk,
  und: async () => (await import('./und')).und,
  uz: async () => (await import('./uz')).uz,
  'uz-Cyrl': async () => (await import('./uz-cyrl')).uzCyrl,
  zh: async () => (await import('./zh')).zh,
} satisfies Record<string, () => Promise<LanguagePack>>;
