/** Names of the parts of a page that tell of other articles or of its readers. */
const FOREIGN =
  /comment|related|recommend|teaser|sidebar|widget|footer|copyright|most-?(?:read|popular)|latest|trending|newsletter|promo|similar|disqus|read-?more|mehr-?zum|more-?(?:from|on)|upcoming|calendar|event/iu;
const FOREIGN_TAGS = /^(?:ASIDE|FOOTER|NAV)$/u;
const ARTICLE_TAGS = /^(?:MAIN|BODY|HTML)$/u;

/** Whether an element stands in a teaser, a comment, a side column or the page's foot; what holds the headline is none of these. */
export function isForeign(element: Element, headline: Element | null): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (ARTICLE_TAGS.test(tag) || (headline && at.contains(headline))) return false;
    if (FOREIGN_TAGS.test(tag)) return true;
    if (FOREIGN.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}
