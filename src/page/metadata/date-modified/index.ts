import { machineDate } from '../date/machine-date';
import { textOf } from '../json-ld';
import type { Rung } from '../ladder';

const META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

const jsonLd: Rung<string> = {
  id: 'json-ld',
  read(page) {
    const raw = page.articleNode && textOf(page.articleNode.dateModified);
    return raw ? machineDate(raw, page.language) : null;
  },
};

const meta: Rung<string> = {
  id: 'meta',
  read(page) {
    const raw = page.meta(...META);
    return raw ? machineDate(raw, page.language) : null;
  },
};

const microdata: Rung<string> = {
  id: 'microdata',
  read(page) {
    const element = page.document.querySelector('[itemprop~="dateModified"],[property~="dateModified"]');
    const raw = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    return raw ? machineDate(raw, page.language) : null;
  },
};

/** Where a page says when it was last changed, surest first. */
export const dateModifiedRungs: readonly Rung<string>[] = [jsonLd, meta, microdata];
