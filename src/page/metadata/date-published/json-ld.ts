import { machineDate } from '../date/machine-date';
import { textOf } from '../json-ld';
import type { Rung } from '../ladder';

/** What the site tells search engines about this article; most newsrooms fill it from their editing system. */
export const jsonLd: Rung<string> = {
  id: 'json-ld',
  read(page) {
    const node = page.articleNode;
    const raw = node && (textOf(node.datePublished) ?? textOf(node.dateCreated));
    return raw ? machineDate(raw, page.language) : null;
  },
};
