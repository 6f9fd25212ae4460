import { named } from '../named';
import { printedDates } from '../date/printed-dates';
import { foldSpace } from '../../fold-space';
import type { Rung } from '../ladder';
import { isForeign } from '../foreign-part';

const SELECTOR = [
  named('class', 'publish'),
  named('class', 'date'),
  named('id', 'date'),
  named('class', 'posted'),
  named('class', 'created'),
  named('class', 'timestamp'),
  named('class', 'datum'),
  named('class', 'fecha'),
  named('class', 'byline'),
  named('class', 'meta'),
  named('class', 'post-info'),
  named('class', 'submitted'),
  named('class', 'time'),
].join(',');
const MAX_LINE = 160;

/** An element whose name says that it holds the date, anywhere outside teasers and comments. */
export const markedElement: Rung<string> = {
  id: 'marked-element',
  read(page) {
    for (const element of Array.from(page.document.querySelectorAll(SELECTOR)).slice(0, 300)) {
      const raw = element.textContent ?? '';
      if (raw.length > 2000 || isForeign(element, page.headlineElement)) continue;
      const line = foldSpace(raw);
      if (line.length > MAX_LINE) continue;
      const [date] = printedDates(line, page.language);
      if (date) return date.iso;
    }
    return null;
  },
};
