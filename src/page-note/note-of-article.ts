import type { LanguageDetector } from '../core/index';
import type { Article } from '../core/model/article';
import type { Note } from '../core/model/note';

declare const __VERSION__: string;

/**
 * Reads a captured article, with the pack of its language loaded on demand; the article comes back with that language.
 * `detector` is asked first of what language a text is in.
 */
export async function noteOfArticle(
  captured: Article,
  detector: LanguageDetector,
): Promise<{ note: Note; article: Article }> {
  const core = await import('../core/index');
  const text = `${captured.headline}\n${captured.text}`;
  const inLanguage = await core.detectLanguage(text, captured.inLanguage, [
    detector,
    core.statisticalDetector,
  ]);
  const article = { ...captured, inLanguage };
  const pack = await core.loadLanguage(inLanguage);
  performance.mark('headnote:loaded');
  return { note: core.read(article, pack, __VERSION__), article };
}
