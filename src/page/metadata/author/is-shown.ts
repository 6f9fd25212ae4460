import type { PageFacts } from '../page-facts';
import { visibleText } from '../visible-text';
import { wordKey } from '../word-key';

const cache = new WeakMap<PageFacts, string>();

/** Whether the page shows a name to its readers. */
export function isShown(name: string, page: PageFacts): boolean {
  let shown = cache.get(page);
  if (shown === undefined) {
    shown = page.document.body ? ` ${wordKey(visibleText(page.document.body))} ` : '';
    cache.set(page, shown);
  }
  return shown.includes(` ${wordKey(name)} `);
}
