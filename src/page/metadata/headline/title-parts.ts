import { foldSpace } from '../../fold-space';
import type { PageFacts } from '../page-facts';
import { siteNames } from '../publisher/site-names';
import { wordKey } from '../word-key';

/** Marks that part a headline from the site's name. A hyphen or dash needs space around it, a colon after it. */
const SEPARATOR = /\s+[-–—−|•·»«›‹~/\\⋆]+\s+|\s*[|»›]\s*|\s+::?\s+|\s+<\s+/gu;

/**
 * A title without the site's name before or after it: `Headline - The Gull` → `Headline`. A part is taken off where
 * it names the site; the rest is left as it stands.
 */
export function withoutSiteName(title: string, page: PageFacts): string {
  const text = foldSpace(title);
  const sites = siteNames(page);
  const cuts = [...text.matchAll(SEPARATOR)];
  let from = 0;
  let to = text.length;
  for (const cut of cuts.toReversed()) {
    if (!isSite(text.slice(cut.index + cut[0].length, to), sites)) break;
    to = cut.index;
  }
  for (const cut of cuts) {
    if (cut.index >= to || !isSite(text.slice(from, cut.index), sites)) break;
    from = cut.index + cut[0].length;
  }
  return text.slice(from, to).trim() || text;
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const key = wordKey(part);
  if (!key) return true;
  if (sites.has(key)) return true;
  for (const site of sites) {
    if (
      key.length > 3 &&
      site.length > 3 &&
      (key.startsWith(`${site} `) || key.endsWith(` ${site}`)) &&
      key.length < site.length + 16
    )
      return true;
  }
  return false;
}
