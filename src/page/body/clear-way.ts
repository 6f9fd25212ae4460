/** Names for which Readability drops an element with all it holds. */
const MISREAD =
  /-ad-|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pagination|pager|popup|disablereadability/iu;
/** A layer over the page, which has prose of its own. */
const LAYER = /cookie|consent|gdpr|privacy|modal|overlay|dialog|comment-?(?:list|body|text)/iu;
/** Readability's time grows with the square of the depth and more; pages of newsrooms stay under 60. */
const MAX_DEPTH = 150;
/** Shorter paragraphs are furniture as often as text. */
const MIN_PARAGRAPH = 80;

/**
 * Readies a copied page for Readability: takes such names off the elements around the place with most prose (and says
 * whether that lies too deep for it), since a page-wide `sidebar-1` or `comments-open` makes Readability drop the article inside.
 */
export function clearWay(clone: Document): { isDeep: boolean } {
  const dense = densest(clone);
  let depth = 0;
  for (let at = dense; at && at !== clone.body && at !== clone.documentElement; at = at.parentElement) {
    depth++;
    if (!MISREAD.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) continue;
    at.removeAttribute('class');
    at.removeAttribute('id');
  }
  return { isDeep: depth > MAX_DEPTH };
}

/** The element whose own paragraphs hold most text. */
function densest(clone: Document): Element | null {
  const letters = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of Array.from(clone.getElementsByTagName('p'))) {
    const parent = paragraph.parentElement;
    const length = paragraph.textContent?.length ?? 0;
    if (
      !parent ||
      length < MIN_PARAGRAPH ||
      LAYER.test(`${parent.getAttribute('class') ?? ''} ${parent.getAttribute('id') ?? ''}`)
    )
      continue;
    const sum = (letters.get(parent) ?? 0) + length;
    letters.set(parent, sum);
    if (!best || sum > (letters.get(best) ?? 0)) best = parent;
  }
  return best;
}
