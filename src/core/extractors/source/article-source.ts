import type { Evidence } from '../../model/evidence';
import type { Source } from '../../model/note';
import type { ReadingContext } from '../../model/reading-context';
import { hostOf } from './host-of';

/** The page itself, shown by its headline; without a headline, by its first sentence. */
export function articleSource(context: ReadingContext): Source[] {
  const { article } = context;
  const url = article.canonicalUrl ?? article.url;
  const name = article.publisher.name ?? hostOf(url);
  const shown = name ? shownBy(context) : null;
  if (!name || !shown) return [];
  return [{ kind: 'article', name, url, evidence: [shown], rule: 'source/article', certainty: 'stated' }];
}

function shownBy(context: ReadingContext): Evidence | null {
  const { headline } = context.article;
  if (headline) return headline.trim() ? context.evidence('headline', 0, headline.length) : null;
  const first = context.sentences.find(({ part }) => part === 'body');
  return first ? context.evidence('body', first.start, first.end) : null;
}
