import { pageLines } from '../page-lines';
import type { PageFacts } from '../page-facts';
import { wordKey } from '../word-key';

const cache = new WeakMap<PageFacts, string>();

/** Whether the page shows a name to its readers. */
export function isShown(name: string, page: PageFacts): boolean {
  let shown = cache.get(page);
  if (shown === undefined) {
    shown = ` ${wordKey(pageLines(page).join(' '))} `;
    cache.set(page, shown);
  }
  return shown.includes(` ${wordKey(name)} `);
}
