/** A passage in quotation marks. UTF-16 offsets; `start` and `end` exclude the marks. */
export interface MarkedSpan {
  start: number;
  end: number;
  /** Whether its closing mark is there; else it runs to the end of the text given. */
  closed: boolean;
}

/** The marks of one text. */
export interface MarkedText {
  /** Passages of the outer level, in order; what stands inside them is theirs. */
  spans: MarkedSpan[];
  /** Closing marks that nothing opened. */
  stray: number[];
}

type Family = 'angle' | 'double' | 'single' | 'corner';
type Turn = 'open' | 'close' | 'none';

const FAMILIES: Readonly<Record<string, Family>> = {
  '«': 'angle',
  '»': 'angle',
  '„': 'double',
  '“': 'double',
  '”': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '‚': 'single',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‹': 'single',
  '›': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
const MARK = new RegExp(`[${Object.keys(FAMILIES).join('')}]`, 'g');
/** Marks are not followed deeper than this, so that a text of nothing but marks stays cheap. */
const DEEPEST = 6;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

interface Opened {
  at: number;
  mark: string;
  family: Family;
}

/**
 * Pairs the quotation marks of `text` between two offsets: all families, nested, reversed (»…«), mixed („…", "…»).
 * An apostrophe is no mark. One pass.
 */
export function pairMarks(text: string, from = 0, to = text.length): MarkedText {
  const opened: Opened[] = [];
  const found: MarkedText = { spans: [], stray: [] };
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index;
    const family = FAMILIES[mark]!;
    const before = at > from ? text[at - 1]! : '';
    const after = at + 1 < to ? text[at + 1]! : '';
    const partner = partnerOf(opened, family);
    const turn = turnOf(mark, before, after, partner === null ? null : opened[partner]!, text[at + 2] ?? '');
    if (turn === 'open' && opened.length < DEEPEST) opened.push({ at, mark, family });
    if (turn !== 'close') continue;
    if (partner === null) {
      if (family !== 'single') found.stray.push(at);
      continue;
    }
    const start = opened[partner]!.at + 1;
    opened.length = partner;
    if (start >= at) continue;
    keepOuter(found.spans, { start, end: at, closed: true });
  }
  const unclosed = opened.find(({ at, family }) => family !== 'single' && opensSpeech(text, from, at));
  if (unclosed) keepOuter(found.spans, { start: unclosed.at + 1, end: trimEnd(text, to), closed: false });
  return found;
}

/** A span replaces those it contains. */
function keepOuter(spans: MarkedSpan[], span: MarkedSpan): void {
  while (spans.length && spans.at(-1)!.start >= span.start) spans.pop();
  spans.push(span);
}

/** Where the mark that a closing one of this family closes stands in the stack: of its own family, else a mixed pair. */
function partnerOf(opened: readonly Opened[], family: Family): number | null {
  for (let index = opened.length - 1; index >= 0; index--) if (opened[index]!.family === family) return index;
  if (family === 'single' || family === 'corner') return null;
  for (let index = opened.length - 1; index >= 0; index--)
    if (opened[index]!.family === 'double' || opened[index]!.family === 'angle') return index;
  return null;
}

function turnOf(mark: string, before: string, after: string, partner: Opened | null, second: string): Turn {
  if ('„‚‹「『‟'.includes(mark)) return 'open';
  if ('」』›'.includes(mark)) return 'close';
  const opens = (before === '' || !LETTER.test(before)) && after !== '' && !SPACE.test(after);
  const closes = before !== '' && !SPACE.test(before) && (after === '' || !LETTER.test(after));
  if (mark === '’' || mark === "'" || mark === '‘')
    return turnOfSingle(mark, { before, after, second, opens, closes, partner });
  if (mark === '”') return partner || closes ? 'close' : 'open';
  if (mark === '«') return partner?.mark === '»' && closes && !opensOnly(before) ? 'close' : 'open';
  if (mark === '»') return partner ? 'close' : opensOnly(before) && opens ? 'open' : 'close';
  if (mark === '“') return partner && closes && !opensOnly(before) && partner.mark !== '“' ? 'close' : 'open';
  if (opensOnly(before)) return partner && SPACE.test(after || ' ') ? 'close' : 'open';
  return partner || closes ? 'close' : 'open';
}

/** Nothing that could be quoted stands before the mark. */
function opensOnly(before: string): boolean {
  return before === '' || SPACE.test(before) || before === '(' || before === '[';
}

interface Beside {
  before: string;
  after: string;
  second: string;
  opens: boolean;
  closes: boolean;
  partner: Opened | null;
}

function turnOfSingle(mark: string, { before, after, second, opens, closes, partner }: Beside): Turn {
  if (LETTER.test(before) && LETTER.test(after)) return 'none';
  if (mark === '‘') return partner?.mark === '‚' ? 'close' : opens ? 'open' : 'none';
  if (!partner) return mark === "'" && opens && opensOnly(before) ? 'open' : 'none';
  // 'the states’ own' inside single marks
  if (before === 's' && after === ' ' && /\p{Ll}/u.test(second)) return 'none';
  return closes ? 'close' : 'none';
}

/** An opening mark whose closing one is missing counts at the start, after a colon or comma, or at a sentence start. */
function opensSpeech(text: string, from: number, at: number): boolean {
  return (
    /(?:^|[:,.!?…»”]\s*|[–—-]\s+)$/u.test(text.slice(Math.max(from, at - 4), at)) &&
    text.slice(at, at + 40).split(/\s+/u).length > 4
  );
}

function trimEnd(text: string, end: number): number {
  while (end > 0 && SPACE.test(text[end - 1]!)) end--;
  return end > 0 && FAMILIES[text[end - 1]!] ? end - 1 : end;
}
