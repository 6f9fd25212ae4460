import type { DateMention, Mention } from '../../../model/mention';
import type { Sentence } from '../../../model/reading-context';

/** Longest dateline up to its day, in UTF-16 units. */
const LONGEST = 70;
/** Two small words in a row: prose, no dateline. */
const PROSE = /(?<!\p{L})\p{Ll}{3,}\s+\p{Ll}{3,}/u;

/** A city before its country. */
const CITY = /^\s*\p{Lu}[\p{L}’'. -]{1,28},\s*$/u;

/** A capital or 'city, country' before a dash or an agency at the very start of a block: 'VIENNA, 1 January (Agency) – …'. */
export function isDatelinePlace({ text, start, block }: Sentence, mention: Mention): boolean {
  if (block && block.start !== start) return false;
  const after = text.slice(mention.end - start, mention.end - start + 60);
  const before = text.slice(0, mention.start - start);
  if (mention.form !== 'capital' && !(CITY.test(before) && /^\s+(?:[—–-]|\|\|)\s/u.test(after))) return false;
  return (
    before.length < 30 &&
    (/^[^.!?\n]{0,50}[—–-]\s/u.test(after) || /^[^!?\n]{0,40}[/(]\p{L}/u.test(after)) &&
    !PROSE.test(before)
  );
}

/** The day of the news in such a place: 'VIENNA, 1 January (Agency) – …', which says nothing about a chair. */
export function isDatelineDay({ text, start, block }: Sentence, date: DateMention): boolean {
  if (date.role !== 'at' || date.start - start > LONGEST || (block && block.start !== start)) return false;
  const before = text.slice(0, date.start - start);
  const after = text.slice(date.end - start, date.end - start + 50);
  return (
    /^\p{Lu}.*[,)/.]\s*$/su.test(before) &&
    !PROSE.test(before) &&
    (/^[.,]?\s*(?:[(/[][^)/\]]{1,30}[)/\]]\s*)?(?:\.\s*)?[—–:-]\s/u.test(after) ||
      // 'BASSETERRE, Dec 29, CMC – …', 'Addis Ababa, June 13, 2023 (ENA) The …'
      /^[.,]\s\p{Lu}{2,8}\s?[—–:-]\s/u.test(after) ||
      /^[.,]?\s\(\p{Lu}{2,8}\)\s\p{Lu}/u.test(after))
  );
}
