import { isoDay } from '../date/iso-day';

/** '03/07/2025' on a page whose address says 2025-07: the day as `YYYY-MM-DD`, its parts in the order that the address bears out. */
export function inOrderOfAddress(day: string, url: URL | null): string {
  const printed = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  const address = /\/((?:19|20)\d{2})[-/](\d{2})(?:\/|$)/u.exec(url?.pathname ?? '');
  if (!printed || !address) return day;
  const [, year, month, date] = printed;
  if (address[1] !== year || address[2] === month || address[2] !== date) return day;
  return isoDay(Number(year), Number(date), Number(month)) ?? day;
}
