import { isoDay } from '../date/iso-day';
import type { Rung } from '../ladder';

/** Many sites put the day into the address: /2019/11/25/, -20191125, /2019-11-25-. */
export const urlPath: Rung<string> = {
  id: 'url',
  read(page) {
    const path = page.url?.pathname ?? '';
    const match =
      /(?:^|\D)((?:19|20)\d{2})([/\-_])(\d{1,2})\2(\d{1,2})(?:\D|$)/u.exec(path) ??
      /(?:^|\D)((?:19|20)\d{2})()(\d{2})(\d{2})(?:\D|$)/u.exec(path);
    return match ? isoDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
  },
};
