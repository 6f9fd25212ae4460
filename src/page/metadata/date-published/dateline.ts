import type { Rung } from '../ladder';
import { visibleDates } from './visible-dates';

/** A dateline that opens the lead (`Hamburg, 2 December 2022.`) stands within this many characters. */
const LEAD = 40;

/** A date printed next to the headline: on a line of its own or in a line of publishing data, not in a sentence. */
export const dateline: Rung<string> = {
  id: 'dateline',
  read(page) {
    const dates = visibleDates(page);
    const best =
      dates.find(({ share, labelled }) => labelled && share > 0.15) ??
      dates.find(({ share }) => share > 0.3) ??
      dates.find(({ labelled }) => labelled) ??
      dates.find(({ start }) => start < LEAD);
    return best?.day ?? null;
  },
};
