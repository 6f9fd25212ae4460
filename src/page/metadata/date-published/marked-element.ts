import { printedDates } from '../date/printed-dates';
import { foldSpace } from '../../fold-space';
import type { Rung } from '../ladder';
import { isForeign } from '../foreign-part';

const SELECTOR = [
  '[class*="publish" i]',
  '[class*="date" i]',
  '[id*="date" i]',
  '[class*="posted" i]',
  '[class*="created" i]',
  '[class*="timestamp" i]',
  '[class*="datum" i]',
  '[class*="fecha" i]',
  '[class*="byline" i]',
  '[class*="meta" i]',
  '[class*="post-info" i]',
  '[class*="submitted" i]',
  '[class*="time" i]',
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
