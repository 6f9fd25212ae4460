/** The English name of a language, as babel and polyglossia name most of them. */
export function languageName(tag: string | undefined): string {
  try {
    const { language } = new Intl.Locale(tag ?? '');
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? '';
    return name === language ? '' : name.toLowerCase().replace(/[^a-z]/gu, '');
  } catch {
    return '';
  }
}
