/** Shorter paragraphs are furniture as often as text, in UTF-16 units. */
const MIN_PARAGRAPH = 60;
/** A page with less text in paragraphs has it in other elements, and is looked at as a whole. */
const MIN_MASS = 600;
/** So much of the page's paragraph text lies in the region. */
const SHARE = 0.95;

/**
 * The smallest element that holds the headline and nearly all running text of the page: what lies around it are menus,
 * teasers and feet, and need not be copied. The body itself where the page is not built so, or has no headline to hold on to:
 * its paragraphs may then be those of readers' comments.
 */
export function proseRegion(body: Element, headline: Element | null): Element {
  if (!headline) return body;
  const mass = new Map<Element, number>();
  let all = 0;
  for (const paragraph of Array.from(body.getElementsByTagName('p'))) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < MIN_PARAGRAPH) continue;
    all += length;
    for (let at = paragraph.parentElement; at && at !== body; at = at.parentElement)
      mass.set(at, (mass.get(at) ?? 0) + length);
  }
  if (all < MIN_MASS) return body;
  let region = body;
  for (;;) {
    const inner = Array.from(region.children).find((child) => (mass.get(child) ?? 0) >= all * SHARE);
    if (!inner?.contains(headline)) return region;
    region = inner;
  }
}
