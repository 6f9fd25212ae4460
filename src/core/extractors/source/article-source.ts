import type { Source } from '../../model/note';
import type { ReadingContext } from '../../model/reading-context';
import { hostOf } from './host-of';

/** The page itself, shown by its headline; without a headline, by its first sentence. */
export function articleSource(context: ReadingContext): Source[] {
  const { article } = context;
  const part = article.headline ? 'headline' : 'body';
  const first = context.sentences.find((sentence) => sentence.part === part);
  const url = article.canonicalUrl ?? article.url;
  const name = article.publisher.name ?? hostOf(url);
  if (!first || !name) return [];
  const end = part === 'headline' ? article.headline.length : first.end;
  const evidence = [context.evidence(part, part === 'headline' ? 0 : first.start, end)];
  return [{ kind: 'article', name, url, evidence, rule: 'source/article', certainty: 'stated' }];
}
