import { pageLines } from '../page-lines';
import type { PageFacts } from '../page-facts';
import { wordKey } from '../word-key';

const cache = new WeakMap<PageFacts, string>();

/** Whether the page shows a name to its readers. */
export function isShown(name: string, page: PageFacts): boolean {
  const key = ` ${wordKey(name)} `;
  const [first = ''] = key.trim().split(' ');
  const isIn = (line: string) => line.toLowerCase().includes(first) && ` ${wordKey(line)} `.includes(key);
  // most names stand by the headline, which spares going through the whole page
  if (page.headLines.some(({ text, element }) => isIn(text) && !element.closest('[hidden]'))) return true;
  let shown = cache.get(page);
  if (shown === undefined) {
    shown = ` ${wordKey(pageLines(page).join(' '))} `;
    cache.set(page, shown);
  }
  return shown.includes(key);
}
