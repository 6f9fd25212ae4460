import { printedDates } from '../date/printed-dates';
import { isForeign } from '../foreign-part';
import type { PageFacts } from '../page-facts';

/** A date printed close to the headline. */
export interface VisibleDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where in its line it begins, UTF-16 units. */
  start: number;
  /** Share of its line that the date takes, 0 to 1: a dateline is mostly date, a sentence is not. */
  share: number;
  /** Whether it opens the line as a dateline does: `Hamburg, 2 December 2022. –`, nothing but a place before, a mark after. */
  opens: boolean;
  /** Whether its element is named or its line begins as a line of publishing data does. */
  labelled: boolean;
}

const NEAR = 24;
const LABEL = /date|time|publi|posted|byline|meta|stamp|created|datum|fecha|data|author|info/iu;
/** How languages say 'updated' before a date. */
const UPDATED =
  /updat|modif|edited|aktuali[sz]|ge[äa]ndert|mis(?:e)? à jour|actuali[sz]|aggiorn|atuali[sz]|обновл|изменен|оновлен|жаңарт|o?pp?dater|gewijzigd|bijgewerkt|güncel|päivitet|frissít|更新|수정/iu;
const cache = new WeakMap<PageFacts, VisibleDate[]>();

/** Dates in the lines around the headline, nearest first. */
export function visibleDates(page: PageFacts): readonly VisibleDate[] {
  let dates = cache.get(page);
  if (!dates) {
    dates = page.headLines
      .slice(0, NEAR)
      .concat(page.headLines.slice(-8))
      .filter(({ text, element }) => /\d/u.test(text) && !isForeign(element, page.headlineElement))
      .flatMap(({ text, element }) =>
        printedDates(text, page.language)
          .filter(({ start }) => !isUpdate(text, start))
          .map(({ iso, start, end }) => ({
            day: iso,
            start,
            // where words are not set apart a whole sentence is hardly longer than its date
            share: /[。！？]$/u.test(text) ? 0 : (end - start) / text.length,
            opens: opensLine(text, start, end),
            labelled: LABEL.test(namesOf(element)),
          })),
      );
    cache.set(page, dates);
  }
  return dates;
}

/** A dateline that opens the lead stands within this many characters. */
const LEAD = 40;

function opensLine(line: string, start: number, end: number): boolean {
  if (start >= LEAD || /(?<!\p{L})\p{Ll}{2,}/u.test(line.slice(0, start))) return false;
  // '2024-07-01, 18:52 Agency': a day and an hour at the head of a line are no sentence
  if (!line.slice(0, start).trim() && /^\s*[,|·]?\s*\d{1,2}:\d\d(?!\d)/u.test(line.slice(end))) return true;
  return /^\s*(?:г\.?|года?|р\.?)?\s*(?:[.)\]]?\s*[-–—/(|:]|[)\]]?\.\s|$)/u.test(line.slice(end));
}

/** Whether the words right before a date say that it is that of a change. */
function isUpdate(line: string, start: number): boolean {
  return UPDATED.test(line.slice(Math.max(0, start - 30), start));
}

function namesOf(element: Element): string {
  const own = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  const inner = element.getElementsByTagName('time').length ? ' time' : '';
  return own + inner;
}
