import { isoDay } from './iso-day';
import { printedDates } from './printed-dates';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/u;
/** What frameworks of American make print where a program was to read it: `11/25/2019 10:00:00`. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s+\d{1,2}:\d{2}/u;
const RFC_2822 =
  /^(?:\p{L}{3},?\s+)?(\d{1,2})\s(\p{L}{3})\p{L}*\s(\d{4})\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|GMT|UTC|Z)?/iu;

/**
 * A date as sites write it for programs (ISO 8601, RFC 2822, Unix time, or a printed date), as ISO 8601: the day,
 * with time and offset where they are given. Null where it is none.
 */
export function machineDate(raw: string, language: string): string | null {
  const text = raw.trim().slice(0, 80);
  const iso = ISO.exec(text);
  if (iso) return withTime(isoDay(+iso[1]!, +iso[2]!, +iso[3]!), iso[4], iso[5], iso[6], iso[7]);
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = isoDay(+compact[1]!, +compact[2]!, +compact[3]!);
    if (day) return withTime(day, compact[4], compact[5], compact[6], compact[7]);
  }
  if (/^\d{10}(?:\d{3})?$/u.test(text)) {
    const moment = new Date(text.length === 13 ? +text : +text * 1000);
    return `${moment.toISOString().slice(0, 19)}Z`;
  }
  const american = AMERICAN.exec(text);
  const day = american && isoDay(+american[3]!, +american[1]!, +american[2]!);
  if (day) return day;
  const mail = RFC_2822.exec(text);
  const [printed] = printedDates(text, language);
  if (mail && printed) return withTime(printed.iso, mail[4], mail[5], mail[6], mail[7]);
  return printed?.iso ?? null;
}

function withTime(
  day: string | null,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  if (!day || !hour || !minute || +hour > 24 || +minute > 59) return day;
  return `${day}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/iu.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
