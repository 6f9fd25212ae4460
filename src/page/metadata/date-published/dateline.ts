import { printedDates } from '../date/printed-dates';
import type { Rung } from '../ladder';

/** A date printed next to the headline. */
export const dateline: Rung<string> = {
  id: 'dateline',
  read(page) {
    for (const line of page.headLines) {
      const [date] = printedDates(line.text, page.language);
      if (date) return date.iso;
    }
    return null;
  },
};
