import type { LanguagePack } from '../model/language-pack';
import type { DateTemplate, DateTemplates, DateWords, RelativeWords } from '../model/words/date-words';
import { escapePattern, scannable } from '../text/pattern';

export type TemplateKind = keyof DateTemplates | 'relativeDay' | 'relativeMonth' | 'relativeHalf' | 'newYear';

export interface TemplatePattern {
  kind: TemplateKind;
  pattern: RegExp;
}

/** Turns a matched word into its number; null where the word is not one of them. */
export type NumberReader = (word: string) => number | null;

/** The compiled date words of one pack. */
export interface DatePatterns {
  words: DateWords;
  boundary: 'letters' | 'none';
  templates: readonly TemplatePattern[];
  lengths: readonly { months: number; pattern: RegExp }[];
  /** Splits a slot that holds a span at what joins its ends. */
  joint: RegExp;
  read: Record<'month' | 'day' | 'ordinal' | 'count' | 'weekday' | 'which' | 'year', NumberReader>;
  relative: Record<'day' | 'month' | 'half', NumberReader>;
}

const YEAR = '(?:1[89]|20)\\d\\d';
const DASH = '[-‐–—−]';
const JOINER = "['’ʼ‘`´-]?";
const cache = new WeakMap<LanguagePack, DatePatterns | null>();

/** The patterns of a pack, compiled once; null where the pack has no date words. */
export function datePatterns(pack: LanguagePack): DatePatterns | null {
  let patterns = cache.get(pack);
  if (patterns === undefined) {
    patterns = pack.dates ? compile(pack, pack.dates) : null;
    cache.set(pack, patterns);
  }
  return patterns;
}

/** Alternatives, longest first; never an empty group. */
export function group(fragments: readonly string[]): string {
  if (!fragments.length) return '(?:(?!))';
  return `(?:${[...fragments].sort((a, b) => b.length - a.length).join('|')})`;
}

function compile(pack: LanguagePack, words: DateWords): DatePatterns {
  const months = monthForms(pack, words);
  const slots = slotPatterns(words, months, pack.grammar.boundary);
  const build = (template: DateTemplate) =>
    scannable([fill(template, slots)], pack.grammar.boundary, bounded);
  const { relative = {} } = words;
  const templates: TemplatePattern[] = [];
  const add = (kind: TemplateKind, sources: readonly string[] = []) => {
    for (const source of sources) templates.push({ kind, pattern: build(source) });
  };
  for (const kind of Object.keys(words.templates) as (keyof DateTemplates)[])
    add(kind, words.templates[kind]);
  add('month', [`(?<month>${slots.monthSpan})`]);
  add('year', [`(?<year>${slots.yearSpan})`, `(?<year>${group(allOf(relative.year))})`]);
  add('relativeDay', phrases(relative.day));
  add('relativeMonth', phrases(relative.month));
  add('relativeHalf', phrases(relative.half));
  add('newYear', relative.newYear);
  return {
    words,
    boundary: pack.grammar.boundary,
    templates,
    lengths: (words.lengths ?? []).flatMap(({ months, templates: sources }) =>
      sources.map((source) => ({ months, pattern: build(source) })),
    ),
    joint: new RegExp(jointOf(words, pack.grammar.boundary), 'iu'),
    read: readers(words, months),
    relative: {
      day: numberReader(relative.day),
      month: numberReader(relative.month),
      half: numberReader(relative.half),
    },
  };
}

function phrases(words: RelativeWords | undefined): string[] {
  const all = allOf(words);
  return all.length ? [`(?<phrase>${group(all)})`] : [];
}

function allOf(words: Readonly<Record<number, readonly string[]>> | undefined): string[] {
  return Object.values(words ?? {}).flat();
}

/** Month forms by number: CLDR's literal ones and the pack's fragments. */
function monthForms(pack: LanguagePack, words: DateWords): Record<number, string[]> {
  const forms: Record<number, string[]> = {};
  for (let month = 1; month <= 12; month++) {
    const known = (pack.tables.months[month - 1] ?? []).map(escapePattern);
    forms[month] = [...known, ...(words.months?.[month] ?? [])];
  }
  return forms;
}

function jointOf(words: DateWords, boundary: 'letters' | 'none'): string {
  const joined = group(words.to);
  return boundary === 'none' ? ` ?(?:${DASH}|[~～]|${joined}) ?` : `(?: ?${DASH} ?| (?:${joined}) )`;
}

function slotPatterns(
  words: DateWords,
  months: Record<number, string[]>,
  boundary: 'letters' | 'none',
): Record<string, string> {
  const joint = jointOf(words, boundary);
  const prefix = words.prefixes ? `${group(words.prefixes)}?` : '';
  const allEndings = [
    ...(words.endings ?? []),
    ...(words.markers.start.endings ?? []),
    ...(words.markers.end.endings ?? []),
    ...(words.markers.span?.endings ?? []),
  ];
  const endings = allEndings.length ? `(?:${JOINER}${group(allEndings)})?` : '';
  const mark = words.yearMark ? `${group(words.yearMark)}?` : '';
  const oneYear = `${prefix}${YEAR}(?!\\d)`;
  const yearSpan = `${oneYear}(?:(?:${joint}|/)${YEAR}|(?:${DASH}|/)\\d\\d)(?!\\d)`;
  const oneMonth = `${prefix}${group(Object.values(months).flat())}(?:\\.(?=[ ,]{0,2}\\d)|${endings || '(?!)'})?`;
  const digits = '(?<!\\d)(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
  const dayMark = group(words.dayMark ?? []);
  const dayDigits = `${digits}(?:${dayMark})?`;
  const day = `(?:${dayDigits}|${group(allOf(words.dayWords))})`;
  const ordinal = `(?:(?:[1-4]|I{1,3}|IV)(?:${group(words.ordinalMark ?? [])})?|${group(allOf(words.ordinals))})`;
  return {
    // where nothing else sets a day apart from the number of a month, its mark does
    day:
      boundary === 'none'
        ? `(?<day>(?:${dayDigits}${joint})?${digits}${dayMark}|${group(allOf(words.dayWords))})`
        : `(?<day>${day}(?:${joint}${day})?)`,
    month: `(?<month>${oneMonth}(?:${joint}${oneMonth})?)`,
    monthSpan: `${oneMonth}${joint}${oneMonth}`,
    year: `(?<year>(?:${yearSpan}|${oneYear})${mark}${endings}|${group(allOf(words.relative?.year))})`,
    yearSpan: `${yearSpan}${mark}${endings}`,
    half: `(?<half>${ordinal})`,
    quarter: `(?<quarter>${ordinal})`,
    count: `(?<count>(?<![\\d.,])\\d{1,3}(?!\\d)|${group(allOf(words.numbers))})`,
    which: `(?<which>${group(allOf(words.which))})`,
    weekday: `(?<weekday>${group((words.weekdays ?? []).flat())})`,
  };
}

function fill(template: DateTemplate, slots: Record<string, string>): string {
  const blanks = template.replace(/\[(?:\\.|[^\]])*\]| (?![?*+]|\{\d)/g, (part) =>
    part === ' ' ? ' {1,3}' : part,
  );
  return blanks.replace(/(?<!\\[pP])\{([a-z]+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new TypeError(`unknown placeholder {${name}} in “${template}”`);
    return slot;
  });
}

function bounded(source: string, boundary: 'letters' | 'none'): string {
  return boundary === 'none'
    ? `(?<![\\p{Nd}])(?:${source})(?!\\p{Nd})`
    : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

function readers(words: DateWords, months: Record<number, string[]>): DatePatterns['read'] {
  const prefix = words.prefixes ? `${group(words.prefixes)}?` : '';
  const weekdays = Object.fromEntries((words.weekdays ?? []).map((forms, index) => [index, forms]));
  return {
    month: digitsOr(numberReader(months, `${prefix}`, '(?:.{0,12})')),
    day: digitsOr(numberReader(words.dayWords)),
    ordinal: romanOr(digitsOr(numberReader(words.ordinals))),
    count: digitsOr(numberReader(words.numbers)),
    weekday: numberReader(weekdays),
    which: numberReader(words.which),
    year: numberReader(words.relative?.year),
  };
}

/** Reads a word by the longest fragment that covers it; `after` lets endings follow. */
function numberReader(
  words: Readonly<Record<number, readonly string[]>> | undefined,
  before = '',
  after = '',
): NumberReader {
  const known = Object.entries(words ?? {})
    .filter(([, fragments]) => fragments.length)
    .map(([number, fragments]) => ({
      number: Number(number),
      pattern: new RegExp(`^${before}(?<form>${group(fragments)})${after}$`, 'iu'),
    }));
  const read = new Map<string, number | null>();
  return (word) => {
    const key = word.toLowerCase();
    let value = read.get(key);
    if (value === undefined) {
      let length = 0;
      value = null;
      for (const { number, pattern } of known) {
        const form = pattern.exec(word)?.groups?.form;
        if (form !== undefined && form.length > length) [value, length] = [number, form.length];
      }
      read.set(key, value);
    }
    return value;
  };
}

function digitsOr(other: NumberReader): NumberReader {
  return (word) => {
    const digits = /^\d+/.exec(word)?.[0];
    return digits === undefined ? other(word) : Number(digits);
  };
}

function romanOr(other: NumberReader): NumberReader {
  const roman: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };
  return (word) => roman[/^[IV]+/.exec(word)?.[0] ?? ''] ?? other(word);
}
