import { isoDay } from './iso-day';
import { monthNumber } from './month-number';

/** A full date in a line of text; UTF-16 offsets, end exclusive. */
export interface PrintedDate {
  start: number;
  end: number;
  /** `YYYY-MM-DD`. */
  iso: string;
}

interface Token {
  text: string;
  start: number;
  end: number;
  /** Value of a number, or -1. */
  value: number;
}

/** Words between the parts of a date (of, de, den, -го) are this short. */
const MAX_CONNECTOR = 4;
const MAX_TEXT = 4000;

/** Finds full dates (day, month, year) in a line of text, whatever the order of the parts and the language. */
export function printedDates(text: string, language: string): PrintedDate[] {
  const line = westernDigits(text.slice(0, MAX_TEXT));
  const tokens = tokensOf(line);
  const dates: PrintedDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!standsByNumber(tokens, at)) continue;
    const date = numericDate(line, tokens, at, language) ?? wordedDate(line, tokens, at, language);
    if (!date) continue;
    const last = dates.at(-1);
    if (!last || date.start >= last.end) dates.push(date);
  }
  return dates;
}

/** No date is without a number in one of three places before or after; most words are told apart by that alone. */
function standsByNumber(tokens: readonly Token[], at: number): boolean {
  for (let near = Math.max(0, at - 3); near <= at + 3; near++)
    if ((tokens[near]?.value ?? -1) >= 0) return true;
  return false;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\d+|[\p{L}\p{M}]+/gu)) {
    const value = /^\d{1,4}$/u.test(match[0]) ? Number(match[0]) : -1;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, value });
  }
  return tokens;
}

/** 25.11.2019, 11/25/2019, 2019-11-25, 2019年11月25日, 25.11.19. */
function numericDate(
  line: string,
  tokens: readonly Token[],
  at: number,
  language: string,
): PrintedDate | null {
  const parts: Token[] = [];
  const joins: string[] = [];
  for (let index = at; index < tokens.length && parts.length < 3; index++) {
    const token = tokens[index]!;
    const last = parts.at(-1);
    const join = last ? line.slice(last.end, token.start).trim() : '';
    if (last && (token.start - last.end > 4 || token.value < 0)) {
      if (token.value < 0 && /^[年月日년월일]$/u.test(token.text)) continue;
      return null;
    }
    if (token.value < 0) return null;
    if (last && !/^(?:[./\-–\u2010-\u2012]|[年月년월]\s?|\.\s|)$/u.test(join)) return null;
    if (last && join === '' && !/^\d{1,2} \d{1,2} \d{4}$/u.test(line)) return null;
    parts.push(token);
    joins.push(join);
  }
  const [a, b, c] = parts;
  if (!a || !b || !c || (joins[1] !== joins[2] && !/[年월년月]/u.test(joins[1] ?? ''))) return null;
  if (/[\d.,]$/u.test(line.slice(0, a.start)) || /^[./-]\d/u.test(line.slice(c.end, c.end + 2))) return null;
  const iso = orderParts(a, b, c, joins[1] ?? '', language);
  return iso ? { start: a.start, end: c.end, iso } : null;
}

function orderParts(a: Token, b: Token, c: Token, join: string, language: string): string | null {
  if (a.text.length === 4) return isoDay(a.value, b.value, c.value);
  const year = c.text.length === 4 ? c.value : c.text.length === 2 ? 2000 + c.value : 0;
  if (!year || a.text.length > 2 || b.text.length > 2) return null;
  const monthFirst = join === '/' && /^(?:en(?:-us|-ph)?|fil|und)?$/iu.test(language);
  return monthFirst
    ? (isoDay(year, a.value, b.value) ?? isoDay(year, b.value, a.value))
    : (isoDay(year, b.value, a.value) ?? (join === '.' ? null : isoDay(year, a.value, b.value)));
}

/** 25 November 2019, November 25th, 2019, 25 de noviembre de 2019, 2019 m. lapkričio 25 d., 25-Nov-19. */
function wordedDate(
  line: string,
  tokens: readonly Token[],
  at: number,
  language: string,
): PrintedDate | null {
  const token = tokens[at]!;
  if (token.value >= 0) return null;
  const month = monthNumber(token.text, language);
  if (!month) return null;
  const before = numberNear(line, tokens, at, -1);
  const after = numberNear(line, tokens, at, 1);
  if (isDay(before) && isYear(after)) return dateOf(after!, month, before!, token);
  if (isDay(before) && !isDay(after)) {
    const year = numberNear(line, tokens, tokens.indexOf(before!), -1);
    if (isYear(year)) return dateOf(year!, month, before!, token);
  }
  if (isDay(after)) {
    const year = numberNear(line, tokens, tokens.indexOf(after!, at), 1);
    if (isYear(year)) return dateOf(year!, month, after!, token);
    if (isYear(before)) return dateOf(before!, month, after!, token);
  }
  if (
    isDay(before) &&
    after &&
    after.text.length === 2 &&
    /^[-'’ ]{1,2}$/u.test(line.slice(token.end, after.start)) &&
    !isDayOfNext(line, tokens, after, language)
  )
    return spanOf(isoDay(2000 + after.value, month, before!.value), [before!, token, after]);
  return null;
}

function numberNear(line: string, tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  for (let index = at + step, seen = 0; seen < 3; index += step, seen++) {
    const token = tokens[index];
    const inner = token && (step > 0 ? tokens[index - 1]! : token);
    const outer = token && (step > 0 ? token : tokens[index + 1]!);
    if (!token || !inner || !outer || !/^[\s.,'’ºª°\-–/|·]{0,4}$/u.test(line.slice(inner.end, outer.start)))
      return null;
    if (token.value >= 0) return token;
    if (token.text.length > MAX_CONNECTOR) return null;
  }
  return null;
}

/** '1-yanvardan 30-iyungacha': a number that a month, or a word after a hyphen, goes on with is a day and no year. */
function isDayOfNext(line: string, tokens: readonly Token[], number: Token, language: string): boolean {
  const next = tokens[tokens.indexOf(number) + 1];
  if (next === undefined) return false;
  return /^-\p{L}/u.test(line.slice(number.end)) || monthNumber(next.text, language) !== null;
}

function isDay(token: Token | null): boolean {
  return token !== null && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

function isYear(token: Token | null): boolean {
  return token !== null && token.text.length === 4 && token.value >= 1900 && token.value <= 2600;
}

function dateOf(year: Token, month: number, day: Token, word: Token): PrintedDate | null {
  const buddhist = year.value > 2400 ? 543 : 0;
  return spanOf(isoDay(year.value - buddhist, month, day.value), [year, day, word]);
}

function spanOf(iso: string | null, tokens: readonly Token[]): PrintedDate | null {
  if (!iso) return null;
  return { iso, start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}

/** Arabic, Persian, Devanagari and other decimal digits as 0 to 9; one UTF-16 unit each, so offsets stay. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const row = code & 0xff0;
    return String((code & 0xf) - (row === 0x960 || row === 0x9e0 ? 6 : 0));
  });
}
