/** Names of the parts of a page that tell of other articles or of its readers. */
const FOREIGN =
  /comment|related|recommend|teaser|sidebar|widget|copyright|most-?(?:read|popular)|latest|trending|newsletter|promo(?!ted)|similar|disqus|read-?more|mehr-?zum|more-?(?:from|on)|upcoming|veranstaltung|calendar|event/iu;
const FOREIGN_TAGS = /^(?:ASIDE|NAV)$/u;
const FOOT = /footer|bottom|colophon/iu;
const ARTICLE_NAMES = /article|post|entry|story|content/iu;
const ARTICLE_TAGS = /^(?:MAIN|BODY|HTML)$/u;

/**
 * Whether an element stands in a teaser, a comment, a side column or the page's foot. What holds the headline is none
 * of these, and an article's own foot may hold its author and date.
 */
export function isForeign(element: Element, headline: Element | null): boolean {
  let inFoot = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (headline && at.contains(headline)) return inFoot && tag !== 'ARTICLE' && !ARTICLE_NAMES.test(names);
    if (ARTICLE_TAGS.test(tag)) return inFoot;
    if (FOREIGN_TAGS.test(tag) || FOREIGN.test(names)) return true;
    if (tag === 'FOOTER' || FOOT.test(names)) inFoot = true;
  }
  return inFoot;
}
