import { browser } from './browser';

/** The language of the browser's own interface, BCP 47. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Tells the language of a text by the browser's own detector; null where it cannot. */
export async function browserDetector(text: string): Promise<{ language: string; reliable: boolean } | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return first && first.language !== 'und' ? { language: first.language, reliable: isReliable } : null;
}
