import { machineDate } from '../date/machine-date';
import type { Rung } from '../ladder';

/** `<time>` near the headline; one with `pubdate` goes first. */
export const timeElement: Rung<string> = {
  id: 'time',
  read(page) {
    const times = Array.from(page.document.getElementsByTagName('time'));
    times.sort((a, b) => Number(b.hasAttribute('pubdate')) - Number(a.hasAttribute('pubdate')));
    for (const time of times) {
      const date = machineDate(time.getAttribute('datetime') ?? time.textContent ?? '', page.language);
      if (date) return date;
    }
    return null;
  },
};
