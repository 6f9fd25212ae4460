import type { Settings } from '../platform/settings';
import { interfaceLanguage, type Translator, translatorFor } from './translator';

/** Gives the page the theme and language of the settings; returns the words to fill it with. */
export function applyAppearance(settings: Settings, browserLanguage: string): Translator {
  const t = translatorFor(interfaceLanguage(settings.interfaceLanguage, browserLanguage));
  const root = document.documentElement;
  root.lang = t.language;
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  return t;
}
