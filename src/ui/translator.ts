import { type Catalog, catalogs, type InterfaceLanguage, type MessageKey } from './catalog/index';
import { pluralForm } from './plural-form';

/** A text, or its plural forms (CLDR categories). */
export type Message = string | PluralForms;
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

type Values = Readonly<Record<string, string | number>>;

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** Gives the words of the interface in one language. */
export interface Translator extends Translate<MessageKey> {
  language: InterfaceLanguage;
}

/** The interface language for a setting: the one chosen, else the browser's where there is a catalog, else English. */
export function interfaceLanguage(setting: InterfaceLanguage | 'auto', browser: string): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  const primary = browser.toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(catalogs, primary) ? (primary as InterfaceLanguage) : 'en';
}

export function translatorFor(language: InterfaceLanguage): Translator {
  return Object.assign(translateFrom<MessageKey>(catalogs[language] as Catalog, language), { language });
}

/** Gives the words of one catalog; those a first paint does without have catalogs of their own, loaded with what needs them. */
export function translateFrom<Key extends string>(
  catalog: Readonly<Record<Key, Message>>,
  language: InterfaceLanguage,
): Translate<Key> {
  return (key, values = {}) => {
    const message = catalog[key];
    const text = typeof message === 'string' ? message : formOf(message, language, Number(values.count));
    return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole;
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    });
  };
}

function formOf(forms: PluralForms, language: InterfaceLanguage, count: number): string {
  return forms[pluralForm(language, count)] ?? forms.other;
}
