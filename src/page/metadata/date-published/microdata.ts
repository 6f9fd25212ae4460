import { machineDate } from '../date/machine-date';
import type { Rung } from '../ladder';

const DATED =
  '[itemprop~="datePublished"],[property~="datePublished"],[property~="schema:datePublished"],[itemprop~="dateCreated"],[property="dc:date"],[property="dcterms:issued"]';

/** Microdata and RDFa in the visible text: `itemprop` or `property` datePublished. */
export const microdata: Rung<string> = {
  id: 'microdata',
  read(page) {
    for (const element of Array.from(page.document.querySelectorAll('[itemprop],[property]'))) {
      if (!element.matches(DATED)) continue;
      const raw =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
      const date = machineDate(raw, page.language);
      if (date) return date;
    }
    return null;
  },
};
