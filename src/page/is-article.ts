import type { Author } from '../core/model/article';
import { typesOf } from './metadata/json-ld';
import type { PageFacts } from './metadata/page-facts';
import { proseMass } from './prose-mass';

/** What of the metadata speaks for an article. */
interface Signs {
  author: readonly Author[];
  datePublished: string | null;
  origins: Readonly<Record<string, string>>;
}

/** Points from which a page is read as an article. */
const ENOUGH = 2;
/** From here on more prose, in characters, says nothing more. */
const MUCH_PROSE = 1200;
const LIST_PATH =
  /^\/(?:(?:search|suche|buscar|recherche|поиск|tags?|topics?|category|categories|kategorie|rubrik|section|author|autor|archives?|page|forum|shop|cart|checkout|login|account|contact|kontakt|about|impressum)(?:\/|$|\.))/iu;
const QUERY = /[?&](?:q|s|query|search|keyword)=/iu;
const OTHER_KINDS =
  /^(?:Product|ProductGroup|ItemList|SearchResultsPage|CollectionPage|DiscussionForumPosting|QAPage|ContactPage|CheckoutPage|ProfilePage|Event|JobPosting|LocalBusiness|Restaurant|SoftwareApplication)$/u;

/**
 * Whether a page is an article, told before the full parse from what it says of itself and from where its text lies:
 * news, wire shorts, press releases, speeches and transcripts are; home pages, lists, search results, shops and forums
 * are not. In doubt it is one, where it holds running text enough.
 */
export function isArticle(page: PageFacts, signs: Signs): boolean {
  return (
    proseScore(page) + declaredScore(page) + addressScore(page) + signedScore(signs) + headingScore(page) >=
    ENOUGH
  );
}

function proseScore(page: PageFacts): number {
  const mass = proseMass(page.document, MUCH_PROSE);
  if (mass >= MUCH_PROSE) return 4;
  if (mass >= 600) return 3;
  if (mass >= 300) return 2;
  return mass >= 140 ? 1 : -3;
}

function declaredScore(page: PageFacts): number {
  const types = page.jsonLd.flatMap(typesOf);
  const ogType = page.meta('og:type') ?? '';
  let score = 0;
  if (/^article$/iu.test(ogType)) score += 1;
  if (/product|profile/iu.test(ogType)) score -= 3;
  if (page.articleNode && /Article$|^Report$/u.test(typesOf(page.articleNode).join(' '))) score += 1;
  else if (types.some((type) => OTHER_KINDS.test(type))) score -= 3;
  if (page.meta('product:price:amount', 'og:price:amount')) score -= 3;
  return score;
}

function addressScore({ url }: PageFacts): number {
  if (!url || !/^https?:$/u.test(url.protocol)) return 0;
  if (/^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/iu.test(url.pathname) && !/\d/u.test(url.search)) return -3;
  return LIST_PATH.test(url.pathname) || QUERY.test(url.search) ? -2 : 0;
}

function signedScore({ author, datePublished, origins }: Signs): number {
  const dated =
    datePublished !== null && origins.datePublished !== 'given' && origins.datePublished !== 'marked-element';
  return (author.length ? 1 : 0) + (dated ? 1 : 0);
}

/** One heading of its own, not a link, and not a shelf of teasers with headings alike. */
function headingScore({ document, headlineElement }: PageFacts): number {
  const teasers = document.querySelectorAll('h2 > a[href],h3 > a[href],a[href] > h2,a[href] > h3').length;
  const own = headlineElement && !headlineElement.closest('a') && !headlineElement.querySelector('a[href]');
  return (own ? 1 : 0) - (teasers > 25 ? 2 : teasers > 12 ? 1 : 0);
}
