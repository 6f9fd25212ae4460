/** The name of a language (BCP 47) in another; the tag itself where the browser knows no name. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    const names = [inLanguage, 'en'].map((locale) =>
      new Intl.DisplayNames([locale], { type: 'language' }).of(tag),
    );
    return names.find((name) => name !== undefined && name !== tag) ?? tag;
  } catch {
    return tag;
  }
}
