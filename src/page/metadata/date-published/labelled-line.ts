import { printedDates } from '../date/printed-dates';
import type { Rung } from '../ladder';
import { pageLines } from '../page-lines';

/** A line anywhere that calls the date after it that of publication. */
const LABEL =
  /^(?:erstellt|veröffentlicht|erschienen|published|posted|released|publi(?:é|cad|sert|cerad|ée)|pubblicato|опубликован|дата публикации|жарияланған|yayın(?:lan)?|objavljeno|julkaistu|megjelen|opublikowano|dodano|date\s*:|datum\s*:|stand\s*:|дата\s*:|fecha\s*:|data\s*:)/iu;
const MAX_LINE = 100;

export const labelledLine: Rung<string> = {
  id: 'labelled-line',
  read(page) {
    for (const line of pageLines(page)) {
      if (line.length > MAX_LINE || !LABEL.test(line)) continue;
      const [date] = printedDates(line, page.language);
      if (date) return date.iso;
    }
    return null;
  },
};
