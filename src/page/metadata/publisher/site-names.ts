import { textOf, typesOf } from '../json-ld';
import type { PageFacts } from '../page-facts';
import { wordKey } from '../word-key';

const SITE_TYPES = /^(?:WebSite|NewsMediaOrganization|Organization|Corporation|NewsOrganization)$/u;
const cache = new WeakMap<PageFacts, ReadonlySet<string>>();

/** What the site may call itself, as word keys: its declared names, its host name and that without its ending. */
export function siteNames(page: PageFacts): ReadonlySet<string> {
  let names = cache.get(page);
  if (!names) {
    names = gather(page);
    cache.set(page, names);
  }
  return names;
}

function gather(page: PageFacts): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined) => {
    const key = wordKey(name ?? '');
    if (!key) return;
    names.add(key);
    names.add(key.replaceAll(' ', ''));
  };
  const addAll = (content: string) => {
    add(content.replace(/^[@©]|\(c\)/giu, ''));
    for (const part of content.split(/\s+[-–—|·•:]\s+/u)) add(part);
  };
  for (const meta of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'twitter:site',
    'article:publisher',
    'cre',
    'copyright',
    'dc.rights',
  ])
    for (const content of page.metas(meta)) if (!/^https?:/u.test(content)) addAll(content);
  add(page.articleNode && textOf(page.articleNode.publisher));
  for (const node of page.jsonLd) {
    if (!typesOf(node).some((type) => SITE_TYPES.test(type))) continue;
    add(textOf(node.name));
    add(textOf(node.alternateName));
  }
  const host = page.url?.hostname.replace(/^(?:www\d?|m|amp|mobile)\./u, '') ?? '';
  add(host);
  const labels = host.split('.');
  if (labels.length > 1) add(labels.at(-2));
  if (labels.length > 2) add(labels[0]);
  if (labels.length > 1) add(labels.slice(0, -1).join(' '));
  return names;
}
