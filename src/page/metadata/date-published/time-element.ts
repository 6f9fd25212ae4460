import { machineDate } from '../date/machine-date';
import { isForeign } from '../foreign-part';
import type { Rung } from '../ladder';
import type { PageFacts } from '../page-facts';

/** `<time>` elements, those by the headline first; teasers and comments carry them too and are left out. */
export const timeElement: Rung<string> = {
  id: 'time',
  read(page) {
    for (const time of inOrder(page)) {
      const date =
        machineDate(time.getAttribute('datetime') ?? '', page.language) ??
        machineDate(time.textContent ?? '', page.language);
      if (date) return date;
    }
    return null;
  },
};

function inOrder(page: PageFacts): Element[] {
  const times = Array.from(page.document.getElementsByTagName('time')).slice(0, 200);
  const near = new Set(page.headLines.flatMap(({ element }) => timesOf(element)));
  const rank = (time: Element) =>
    (near.has(time) ? 0 : 4) +
    (time.hasAttribute('pubdate') || /publi|posted|entry-date/iu.test(time.getAttribute('class') ?? '')
      ? 0
      : 1) +
    (/updat|modif/iu.test(time.getAttribute('class') ?? '') ? 1 : 0);
  return times.filter((time) => !isForeign(time, page.headlineElement)).sort((a, b) => rank(a) - rank(b));
}

function timesOf(element: Element): Element[] {
  return element.tagName.toUpperCase() === 'TIME'
    ? [element]
    : Array.from(element.getElementsByTagName('time')).slice(0, 4);
}
