import { foldSpace } from '../../fold-space';
import { type JsonLdNode, textOf, typesOf } from '../json-ld';
import { named } from '../named';
import type { PageFacts } from '../page-facts';
import { wordKey } from '../word-key';

/** A name that some place of the page gives the site. */
export interface SiteClaim {
  name: string;
  origin: string;
  /** How much that place can be trusted, 1 to 3; 0 where it only tells how a name is spelled. */
  weight: number;
}

const SITE_TYPES = /^(?:WebSite|NewsMediaOrganization|NewsOrganization)$/u;
const HOME = ['a[href="/"]', 'a[rel~="home"]', named('class', 'logo'), named('id', 'logo')].join(',');
/** What stands around a name and is none of it: a sign, the picture's name, the form of a company. */
const AROUND =
  /^(?:©|\(c\)|@)\s*|\s+(?:logo|homepage|home)$|,?\s+(?:GmbH(?: & Co\. KG)?|AG|SE|e\.\s?V\.|S\.L\.|S\.A\.|Ltd\.?|Inc\.?|LLC|plc|A\.Ş\.)$/giu;
const MAX_NAME = 60;
const MOST_LOGOS = 6;

/** What the page calls its site in its head and data, place by place. */
export function declaredClaims(page: PageFacts): SiteClaim[] {
  const claims: SiteClaim[] = [];
  const add = (raw: string | null | undefined, origin: string, weight: number) =>
    claims.push(...claimOf(raw, origin, weight, page));
  add(page.meta('og:site_name'), 'og', 3);
  add(publisherOf(page), 'json-ld', 3);
  add(textOf(page.articleNode?.isPartOf), 'json-ld', 0);
  for (const node of page.jsonLd)
    if (typesOf(node).some((type) => SITE_TYPES.test(type))) {
      add(textOf(node.name), 'json-ld', 2);
      add(textOf(node.alternateName), 'json-ld', 1);
    }
  add(page.meta('application-name'), 'meta', 2);
  add(page.meta('apple-mobile-web-app-title'), 'meta', 2);
  add(page.meta('dc.publisher', 'dcterms.publisher', 'publisher', 'article:publisher_name'), 'meta', 1);
  add(titleEnd(page), 'title', 2);
  add(page.meta('twitter:site'), 'twitter', 1);
  return claims;
}

/** What its pictures and links home are called. They are looked for in the whole page, so only in need. */
export function logoClaims(page: PageFacts): SiteClaim[] {
  const logos = Array.from(page.document.querySelectorAll(HOME)).slice(0, MOST_LOGOS);
  return logos.flatMap((logo) => claimOf(labelOf(logo), 'logo', 1, page));
}

function claimOf(
  raw: string | null | undefined,
  origin: string,
  weight: number,
  page: PageFacts,
): SiteClaim[] {
  const name = withoutMotto(foldSpace(raw ?? ''), page).replace(AROUND, '');
  const fits = name && name.length <= MAX_NAME && !/^https?:|^\d+$/iu.test(name);
  return fits ? [{ name, origin, weight }] : [];
}

/** `The Gull | News from the harbour`: the part that the host is named after, else the first of parts set off by bars. */
function withoutMotto(name: string, page: PageFacts): string {
  const parts = name.split(/\s*[|•·]\s+|\s+[-–—]\s+/u).filter((part) => /\p{L}/u.test(part));
  const host = page.url?.hostname.replaceAll('-', '') ?? '';
  const named = parts.find((part) => {
    const key = wordKey(part).replaceAll(' ', '');
    return key.length > 2 && host.includes(key);
  });
  return named ?? (/[|•·]\s/u.test(name) ? (parts[0] ?? '') : name);
}

function publisherOf(page: PageFacts): string | null {
  const publisher = page.articleNode?.publisher;
  const named = textOf(publisher);
  if (named || typeof publisher !== 'object' || publisher === null) return named;
  const id = (publisher as JsonLdNode)['@id'];
  const node = id === undefined ? undefined : page.jsonLd.find((other) => other['@id'] === id && other.name);
  return node ? textOf(node.name) : null;
}

/** The last part of a title: `Headline | The Gull`; none where the page has the whole of it for a heading. */
function titleEnd({ title, document }: PageFacts): string | null {
  const whole = foldSpace(title);
  if ([...document.querySelectorAll('h1')].some((heading) => foldSpace(heading.textContent ?? '') === whole))
    return null;
  const parts = title.split(/\s+[-–—|·•]\s+/u);
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

function labelOf(element: Element): string | null {
  const image = element.tagName.toUpperCase() === 'IMG' ? element : element.querySelector('img[alt]');
  return image?.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title');
}
