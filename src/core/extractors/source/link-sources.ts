import type { Source } from '../../model/note';
import type { ReadingContext } from '../../model/reading-context';
import { hostOf } from './host-of';

/** Links kept at most; a page of nothing but links is no article. */
const MOST = 100;

/** The links in the body, each address once, named by their own words. */
export function linkSources(context: ReadingContext): Source[] {
  const text = context.textOf('body');
  const seen = new Set<string>();
  const sources: Source[] = [];
  for (const { start, end, url } of context.article.links) {
    if (sources.length >= MOST) break;
    const name = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (!name || !hostOf(url) || seen.has(url)) continue;
    seen.add(url);
    const evidence = [context.evidence('body', start, end)];
    sources.push({ kind: 'link', name, url, evidence, rule: 'source/link', certainty: 'stated' });
  }
  return sources;
}
