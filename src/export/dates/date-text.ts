import type { LabelLanguage } from '../exporter';
import type { DateWords } from './date-words';
import * as words from './index';

const LANGUAGES: Readonly<Record<LabelLanguage, DateWords>> = words;

const DATE = /^(?:(\d{4})|(\d{3})X|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)(?:T.*)?$/u;
const CLOCK = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/u;

/**
 * A date for people, exactly as precise as it is: `2024` stays a year, `XXXX-07-01` is a day without one, `2026-21` a spring.
 * @param edtf EDTF (levels 0 and 1, quarters and halves of a year) or ISO 8601, of which the day counts; what is no date is
 * given back as it is.
 */
export function dateText(edtf: string, language: LabelLanguage = 'en'): string {
  const ends = edtf.split('/');
  if (ends.length !== 2) return pointText(edtf, LANGUAGES[language]) ?? edtf;
  const [from, to] = ends.map((end) =>
    end === '' || end === '..' ? '…' : pointText(end, LANGUAGES[language]),
  );
  return from && to && !(from === '…' && to === '…') ? `${from} – ${to}` : edtf;
}

/** A moment of ISO 8601 for people: the day, then the clock of the page with its distance from UTC, as far as they are known. */
export function momentText(timestamp: string, language: LabelLanguage = 'en'): string {
  const day = dateText(timestamp, language);
  const [, clock, zone] = day === timestamp ? [] : (CLOCK.exec(timestamp) ?? []);
  if (!clock) return day;
  return `${day}, ${clock}${zone ? ` UTC${zone === 'Z' ? '' : zone}` : ''}`;
}

function pointText(edtf: string, language: DateWords): string | null {
  const match = DATE.exec(edtf);
  if (!match) return null;
  const [, year = '', decade, month = 'XX', day = 'XX', qualifier = ''] = match;
  const text = decade
    ? month === 'XX' && day === 'XX' && fill(language.decade, { year: `${decade}0` })
    : partsText(year, Number(month) || null, Number(day) || null, month === '00' || day === '00', language);
  if (!text) return null;
  const doubts = [
    ...('~%'.includes(qualifier || ' ') ? [language.approximate] : []),
    ...('?%'.includes(qualifier || ' ') ? [language.uncertain] : []),
  ];
  return doubts.length ? `${text} (${doubts.join(', ')})` : text;
}

function partsText(
  year: string,
  month: number | null,
  day: number | null,
  isWrong: boolean,
  words: DateWords,
): string | null {
  if (isWrong || (day !== null && (month === null || month > 12 || day > 31))) return null;
  if (month === null) return year || null;
  if (month > 12) return year ? partOfYear(year, month, words) : null;
  const name = words.months[month - 1]!;
  if (day !== null) return fill(year ? words.dayInYear : words.day, { day: String(day), month: name, year });
  const alone = words.monthsAlone[month - 1]!;
  return year ? fill(words.monthInYear, { month: alone, year }) : alone;
}

/** Numbers in place of a month: 21 to 24 are seasons, 33 to 36 quarters, 40 and 41 halves (EDTF, ISO 8601-2). */
function partOfYear(year: string, number: number, words: DateWords): string | null {
  const season = words.seasons[number - 21];
  if (season) return fill(words.seasonInYear, { season, year });
  if (number >= 33 && number <= 36) return fill(words.quarter, { number: String(number - 32), year });
  return number === 40 || number === 41 ? fill(words.half, { number: String(number - 39), year }) : null;
}

function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z]+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}
