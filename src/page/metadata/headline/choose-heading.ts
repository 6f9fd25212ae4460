import { textOf } from '../json-ld';
import type { PageFacts } from '../page-facts';
import { siteNames } from '../publisher/site-names';
import { visibleText } from '../visible-text';
import { sharedWords } from '../shared-words';
import { wordKey } from '../word-key';
import { withoutSiteName } from './title-parts';

/** Agreement with what the page tells machines from which a heading counts as the article's. */
const MIN_AGREEMENT = 0.5;
const MAX_HEADINGS = 60;

/**
 * The heading over the article: the `<h1>` (else another heading) that agrees best with the titles the page gives to
 * machines, for the first `<h1>` is often the site's name or a menu. Where the page gives none, its only `<h1>`.
 */
export function chooseHeading(page: PageFacts): Element | null {
  const titles = declaredTitles(page);
  const sites = siteNames(page);
  const h1s = page.h1s.filter((h1) => !sites.has(wordKey(visibleText(h1))) && !isBreadcrumb(h1));
  const best = mostAgreeing(h1s, titles);
  if (best && best.agreement >= MIN_AGREEMENT) return best.element;
  const marked = page.document.querySelectorAll(
    '[itemprop~="headline"],h2,h3,h4,.entry-title,.post-title,.article-title',
  );
  const other = mostAgreeing(Array.from(marked).slice(0, MAX_HEADINGS), titles);
  if (other && other.agreement >= 0.75) return other.element;
  return best?.element ?? (titles.length ? null : (page.h1s[0] ?? null));
}

/** A path line or a heading for search engines only, not the one readers see. */
function isBreadcrumb(heading: Element): boolean {
  return /breadcrumb/iu.test(
    Array.from(heading.attributes, ({ name, value }) => `${name} ${value}`).join(' '),
  );
}

/** The titles the page gives to machines, as word keys without the site's name. */
export function declaredTitles(page: PageFacts): readonly string[] {
  const known = titlesOf.get(page) ?? gatherTitles(page);
  titlesOf.set(page, known);
  return known;
}

const titlesOf = new WeakMap<PageFacts, readonly string[]>();

function gatherTitles(page: PageFacts): string[] {
  const node = page.articleNode;
  const raw = [
    node && textOf(node.headline),
    node && textOf(node.name),
    ...page.metas('og:title'),
    page.meta('twitter:title'),
    page.meta('dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'),
    page.title,
  ];
  const keys = raw.map((title) => (title ? wordKey(withoutSiteName(title, page)) : ''));
  return [...new Set(keys)].filter((key) => key && !siteNames(page).has(key));
}

function mostAgreeing(
  elements: readonly Element[],
  titles: readonly string[],
): { element: Element; agreement: number } | null {
  let best: { element: Element; agreement: number } | null = null;
  for (const element of elements) {
    const key = wordKey(visibleText(element).slice(0, 500));
    if (!key) continue;
    const agreement = Math.max(0, ...titles.map((title) => sharedWords(key, title)));
    if (!best || agreement > best.agreement) best = { element, agreement };
  }
  return best;
}
