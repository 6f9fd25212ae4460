/** A beginning that matches of a regular expression source can have: lower case, at most `HEAD` UTF-16 units. */
interface Head {
  text: string;
  /** Whether more letters may be known after it. */
  open: boolean;
}

/** Letters by which a source is looked for: enough to tell `the chair` from other words after `the`. */
export const HEAD = 5;
/** Beginnings followed at most, while they are of one letter and after; a source with more is told by shorter ones. */
const MOST = 400;
const MOST_LONGER = 40;
const DIGITS = [...'0123456789'];

/**
 * The beginnings that matches of a source can have, or null where any beginning is possible.
 * Understands the syntax that language packs use; whatever else it meets counts as 'any'.
 */
export function headsOf(source: string): readonly string[] | null {
  const reader = { source, at: 0 };
  const heads = readAlternatives(reader);
  if (reader.at < source.length) return null;
  const texts = [...new Set(heads.map(({ text }) => text))];
  return texts.some((text) => !text) ? null : texts;
}

/**
 * For a source that begins with letters of any kind (`\\p{L}+vertrag`): what must stand after these, as beginnings of it;
 * null where the source begins otherwise, or anything may follow.
 */
export function innerHeadsOf(source: string): readonly string[] | null {
  const letters = /^\\p\{L\}[*+]/.exec(source)?.[0];
  return letters === undefined ? null : headsOf(source.slice(letters.length));
}

interface Reader {
  source: string;
  at: number;
}

function readAlternatives(reader: Reader): Head[] {
  const heads = readSequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at++;
    heads.push(...readSequence(reader));
  }
  return heads;
}

function readSequence(reader: Reader): Head[] {
  let heads: Head[] = [{ text: '', open: true }];
  while (
    reader.at < reader.source.length &&
    reader.source[reader.at] !== '|' &&
    reader.source[reader.at] !== ')'
  ) {
    const atom = readAtom(reader);
    const { optional, repeats } = readQuantifier(reader);
    if (!atom) continue;
    const choices = atom.map((head) => (repeats ? { ...head, open: false } : head));
    if (optional) choices.push({ text: '', open: true });
    const longer = heads.flatMap((head) =>
      head.open ? choices.map((choice) => join(head, choice)) : [head],
    );
    const most = heads.every(({ text }) => text.length > 1) ? MOST_LONGER : MOST;
    heads = longer.length > most ? heads.map((head) => ({ ...head, open: false })) : longer;
  }
  return heads;
}

function join(head: Head, next: Head): Head {
  const text = (head.text + next.text).slice(0, HEAD);
  return { text, open: next.open && text.length < HEAD };
}

const ANY: readonly Head[] = [{ text: '', open: false }];

/** Heads of the next atom; null for one that takes no letters (a look around, an edge). */
function readAtom(reader: Reader): readonly Head[] | null {
  const char = reader.source[reader.at++]!;
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return readEscape(reader);
  if (char === '.') return ANY;
  if (char === '^' || char === '$') return null;
  return literal(char);
}

function literal(text: string): Head[] {
  return [{ text: text.toLowerCase().slice(0, HEAD), open: true }];
}

function readGroup(reader: Reader): readonly Head[] | null {
  const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  reader.at += kind.length;
  const heads = readAlternatives(reader);
  reader.at++;
  return /[=!]$/.test(kind) ? null : heads;
}

function readClass(reader: Reader): readonly Head[] {
  const end = closingBracket(reader);
  const body = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  if (/^\^|\\[^\]\\^.-]/.test(body)) return ANY;
  const members = body.replace(/([^\\])-([^\\])/g, (_, first, last) => between(first, last));
  return members.includes(MANY) ? ANY : [...members.replace(/\\/g, '')].flatMap(literal);
}

/** Stands for a range that is too wide to be written out. */
const MANY = '\0';
const WIDEST = 12;

function between(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (to - from >= WIDEST) return MANY;
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, n) => from + n));
}

function closingBracket({ source, at }: Reader): number {
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === ']') return i;
  }
  return source.length;
}

function readEscape(reader: Reader): readonly Head[] | null {
  const char = reader.source[reader.at++]!;
  if (char === 'd') return DIGITS.flatMap(literal);
  if (char === 'b' || char === 'B') return null;
  if (/[pPuxk]/.test(char) && reader.source[reader.at] === '{')
    reader.at = reader.source.indexOf('}', reader.at) + 1;
  return /[a-zA-Z0-9]/.test(char) ? ANY : literal(char);
}

function readQuantifier(reader: Reader): { optional: boolean; repeats: boolean } {
  const quantifier =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16))?.[0] ?? '';
  reader.at += quantifier.length;
  return { optional: /^(?:[?*]|\{0)/.test(quantifier), repeats: /^(?:[*+]|\{)/.test(quantifier) };
}
