/** Rules for languages that a browser may not know (Chrome lacks Kazakh), after CLDR. */
const OWN_RULES: Readonly<Record<string, (count: number) => Intl.LDMLPluralRule>> = {
  kk: (count) => (count === 1 ? 'one' : 'other'),
};

/** The plural category of a count in a language (CLDR). */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
  const known = Intl.PluralRules.supportedLocalesOf([language]).length > 0;
  const own = OWN_RULES[language];
  return !known && own ? own(count) : new Intl.PluralRules(language).select(count);
}
