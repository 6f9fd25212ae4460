import { dice } from '../core/corrections/align-lines';
import type { ArticleMetadata } from '../core/model/article';

/** What campaign links add to an address; the article is the same without. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|_openstat|ysclid)$/i;

/**
 * The ids an article may be kept under, likeliest first: by its canonical address, by its own. An id is made from the
 * address, so that two browsers that save the same article agree on it.
 */
export async function articleIds(article: Pick<ArticleMetadata, 'url' | 'canonicalUrl'>): Promise<string[]> {
  const addresses = [canonicalAddress(article), normalAddress(article.url)];
  const ids = addresses.flatMap((address) => (address === null ? [] : [digest(address)]));
  return [...new Set(await Promise.all(ids))];
}

/** The canonical address, unless it names no single article: some sites give their front page for every page. */
function canonicalAddress({
  url,
  canonicalUrl,
}: Pick<ArticleMetadata, 'url' | 'canonicalUrl'>): string | null {
  const canonical = canonicalUrl === null ? null : normalAddress(canonicalUrl);
  const path = (address: string | null): string =>
    address && URL.canParse(address) ? new URL(address).pathname : '';
  return path(canonical) === '/' && path(normalAddress(url)) !== '/' ? null : canonical;
}

/** An address without fragment and campaign parameters; https for http; no final slash. */
export function normalAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/$/, '');
  return url.href;
}

/**
 * Whether two captures under one canonical address are one article: same address or headline, or texts that share
 * their words. Guards against a site that gives one canonical address to many articles.
 */
export function isSameArticle(a: ArticleMetadata, b: ArticleMetadata): boolean {
  if (normalAddress(a.url) === normalAddress(b.url) || a.headline === b.headline) return true;
  return dice(wordsOf(a), wordsOf(b)) > 0.3;
}

const wordsOf = ({ headline, text }: ArticleMetadata): Set<string> =>
  new Set(
    `${headline} ${text}`
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
