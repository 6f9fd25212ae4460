import { foldSpace } from '../../fold-space';
import { type JsonLdNode, textOf, typesOf } from '../json-ld';
import type { PageFacts } from '../page-facts';

/** A name that some place of the page gives the site. */
export interface SiteClaim {
  name: string;
  origin: string;
  /** How much that place can be trusted, 1 to 3. */
  weight: number;
}

const SITE_TYPES = /^(?:WebSite|NewsMediaOrganization|NewsOrganization)$/u;
const HOME = 'a[href="/"],a[rel~="home"],[class*="logo" i],[id*="logo" i]';
const MAX_NAME = 60;

/** What the page calls its site, place by place. */
export function siteClaims(page: PageFacts): SiteClaim[] {
  const claims: SiteClaim[] = [];
  const add = (raw: string | null | undefined, origin: string, weight: number) => {
    const name = foldSpace(raw ?? '').replace(/^(?:©|\(c\)|@)\s*|\s+(?:logo|homepage|home)$/giu, '');
    if (name && name.length <= MAX_NAME && !/^https?:|^\d+$/iu.test(name))
      claims.push({ name, origin, weight });
  };
  add(page.meta('og:site_name'), 'og', 3);
  add(publisherOf(page), 'json-ld', 3);
  for (const node of page.jsonLd)
    if (typesOf(node).some((type) => SITE_TYPES.test(type))) {
      add(textOf(node.name), 'json-ld', 2);
      add(textOf(node.alternateName), 'json-ld', 1);
    }
  add(page.meta('application-name'), 'meta', 2);
  add(page.meta('apple-mobile-web-app-title'), 'meta', 2);
  add(page.meta('dc.publisher', 'dcterms.publisher', 'publisher', 'article:publisher_name'), 'meta', 1);
  add(titleEnd(page.title), 'title', 2);
  add(page.meta('twitter:site'), 'twitter', 1);
  for (const element of Array.from(page.document.querySelectorAll(HOME)).slice(0, 6))
    add(labelOf(element), 'logo', 1);
  return claims;
}

function publisherOf(page: PageFacts): string | null {
  const publisher = page.articleNode?.publisher;
  const named = textOf(publisher);
  if (named || typeof publisher !== 'object' || publisher === null) return named;
  const id = (publisher as JsonLdNode)['@id'];
  const node = id === undefined ? undefined : page.jsonLd.find((other) => other['@id'] === id && other.name);
  return node ? textOf(node.name) : null;
}

/** The last part of a title: `Headline | The Gull`. */
function titleEnd(title: string): string | null {
  const parts = title.split(/\s+[-–—|·•]\s+/u);
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

function labelOf(element: Element): string | null {
  const image = element.tagName.toUpperCase() === 'IMG' ? element : element.querySelector('img[alt]');
  return image?.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title');
}
