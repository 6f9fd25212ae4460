/** Rules after CLDR for languages that a browser may not know: Chrome says it knows Kazakh, and does not. */
const OWN_RULES: Readonly<Record<string, (count: number) => Intl.LDMLPluralRule>> = {
  kk: (count) => (count === 1 ? 'one' : 'other'),
};

/** The plural category of a count in a language (CLDR). */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
  return OWN_RULES[language]?.(count) ?? new Intl.PluralRules(language).select(count);
}
