import type { LanguagePack } from '../model/language-pack';
import { boundsOf, precisionOf } from './edtf';
import { findDates } from './find-dates';
import { foldDigits } from './fold-digits';

/** A clock time, with what may follow it: seconds, am or pm, a zone. A clock time with a dot needs two digits on both sides. */
const TIME =
  /(?<![\d:.,/-])([01]?\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?|[.h]([0-5]\d)(?![.\d]))(?:\s?([ap])\.?m\b\.?)?(?:\s?\(?(Z\b|UTC|GMT|[+-](?:0\d|1[0-4]):?[0-5]\d)(?:\s?([+-]\d{1,2})\b)?)?(?![\d:])/iu;
const TWO_DIGIT_YEAR = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d./-])/u;

/**
 * Reads one visible date line of a page ('Published on 03/07/2025 - 14:10', '4 апреля 2025, 16:57') into ISO 8601, as
 * precise as the line: `2025-07-03`, `2025-07-03T14:10`, with the offset only where the line prints one.
 * Words like 'today' are counted from `reference` (an ISO date). Null where the line holds no full date.
 */
export function parseDateline(text: string, pack: LanguagePack, reference: string | null): string | null {
  const line = foldDigits(text.slice(0, 300));
  const date = findDates(line, { pack, referenceDate: reference?.slice(0, 10) ?? null }).find(
    ({ edtf, endEdtf }) => edtf !== null && endEdtf === null && precisionOf(edtf) === 'day' && boundsOf(edtf),
  );
  const short = date ? null : shortDate(line, pack);
  const day = date?.edtf ?? short?.day;
  if (!day) return null;
  const [start, end] = date ? [date.start, date.end] : [short!.start, short!.end];
  const time = clockTime(line.slice(end)) ?? clockTime(line.slice(0, start));
  return time ? `${day}T${time}` : day;
}

/** 03.07.25: too weak a date for running text, good enough on a line of its own. */
function shortDate(line: string, pack: LanguagePack): { day: string; start: number; end: number } | null {
  const match = TWO_DIGIT_YEAR.exec(line);
  const order = pack.dates?.numericOrder;
  if (!match || order === undefined) return null;
  const [first, second, third] = [match[1]!, match[3]!, match[4]!];
  const readings =
    order === 'ymd'
      ? [[first, second, third]]
      : [
          [third, second, first],
          [third, first, second],
        ];
  if (order === 'mdy') readings.reverse();
  for (const parts of readings) {
    const day = `20${parts.map((part) => part!.padStart(2, '0')).join('-')}`;
    if (boundsOf(day)) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function clockTime(text: string): string | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, dotted, half, zone, zoneHours] = match;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const clock = [String(hour).padStart(2, '0'), minutes ?? dotted, ...(seconds ? [seconds] : [])].join(':');
  return clock + offset(zone, zoneHours);
}

function offset(zone: string | undefined, hours: string | undefined): string {
  if (!zone) return '';
  if (hours) return `${hours[0]}${hours.slice(1).padStart(2, '0')}:00`;
  if (/^[+-]/.test(zone)) return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return 'Z';
}
