import { months as kazakhMonths } from '../core/tables/kk.json';
import type { InterfaceLanguage } from './catalog/index';

/** Parts of a date that are known; a year may be missing. */
interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** Dates in languages that a browser may not know: Chrome says it knows Kazakh, and writes '2025 M01 1'. */
const OWN_FORMATS: Readonly<Record<string, (parts: Parts) => string>> = { kk: kazakhDate };

/**
 * A date for people, exactly as precise as it is: `2024` stays a year, `XXXX-07-01` a day without one.
 * @param edtf EDTF or ISO 8601, of which the day counts; what is no date is given back as it is.
 */
export function formatDate(edtf: string, language: InterfaceLanguage): string {
  const found = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:$|T)/.exec(edtf);
  if (!found) return edtf;
  const [year, month, day] = found.slice(1).map((part) => (part && part !== 'XXXX' ? Number(part) : null));
  const parts: Parts = { year: year ?? null, month: month ?? null, day: day ?? null };
  if ((parts.month ?? 1) > 12 || parts.month === 0 || (parts.year === null && parts.month === null))
    return edtf;
  return OWN_FORMATS[language]?.(parts) ?? intlDate(parts, language);
}

function intlDate({ year, month, day }: Parts, language: string): string {
  if (month === null) return String(year);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(year === null ? {} : { year: 'numeric' }),
    month: 'long',
    ...(day === null ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  // 2000 stands in for a missing year: it has a 29 February.
  return format.format(new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1)));
}

function kazakhDate({ year, month, day }: Parts): string {
  const name = month === null ? '' : (kazakhMonths[month - 1]?.[0] ?? '');
  if (!name) return String(year);
  return [year === null ? '' : `${year} жылғы`, day ?? '', name].filter(Boolean).join(' ');
}
