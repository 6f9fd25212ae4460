import type { Rung } from '../ladder';
import { visibleDates } from './visible-dates';

/** A date printed next to the headline: on a line of its own or in a line of publishing data, not in a sentence. */
export const dateline: Rung<string> = {
  id: 'dateline',
  read(page) {
    const dates = visibleDates(page);
    const best =
      dates.find(({ share, labelled }) => labelled && share > 0.15) ??
      dates.find(({ share }) => share > 0.3) ??
      dates.find(({ labelled }) => labelled) ??
      dates.find(({ opens }) => opens);
    return best?.day ?? null;
  },
};
