import type { Evidence } from '../model/evidence';

/** A passage longer than this is named by its first and last words. */
const LONGEST_EXACT = 200;
/** Words named at each end of a long passage. */
const END_WORDS = 6;
/** A shorter passage may stand twice in a page, and gets the words beside it. */
const DISTINCT = 60;
/** Words named beside a short passage. */
const CONTEXT_WORDS = 3;

/**
 * A link that opens the page at a passage: `url#:~:text=prefix-,start,end,-suffix` (WICG Scroll to Text Fragment).
 * The page's own address where the passage is none that a reader sees (`meta`).
 * @param page an http or https address.
 */
export function textFragmentLink(page: string, evidence: Evidence): string {
  const directive = evidence.part === 'meta' ? '' : directiveOf(evidence);
  if (!directive) return page;
  const cut = page.indexOf(':~:');
  const base = cut < 0 ? page : page.slice(0, cut);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function directiveOf({ exact, prefix, suffix }: Evidence): string {
  const lines = exact.split('\n').map((line) => line.trim());
  const filled = lines.filter(Boolean);
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return '';
  const isShort = filled.length === 1 && first.length <= LONGEST_EXACT;
  const text = isShort
    ? encode(first)
    : `${encode(endWords(first, 'start'))},${encode(endWords(last, 'end'))}`;
  if (exact.length >= DISTINCT) return text;
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  return `${before ? `${encode(before)}-,` : ''}${text}${after ? `,-${encode(after)}` : ''}`;
}

/** First or last words of a line; the line itself where it is short. */
function endWords(line: string, side: 'start' | 'end'): string {
  const words = line.split(/\s+/u);
  const count = Math.min(END_WORDS, Math.floor(words.length / 2));
  const taken = (side === 'start' ? words.slice(0, count) : words.slice(words.length - count)).join(' ');
  if (count > 0 && taken.length <= LONGEST_EXACT) return taken;
  if (line.length <= LONGEST_EXACT) return line;
  const letters = Array.from(line);
  return (side === 'start' ? letters.slice(0, 24) : letters.slice(-24)).join('').trim();
}

/**
 * The part of a context that a browser can match beside the passage: the next whole words of the same line.
 * The outermost word may be cut and is left out; where no spaces set words apart, nothing is left.
 */
function wholeWords(context: string, beside: 'start' | 'end'): string {
  const lines = context.split('\n');
  const line = (beside === 'end' ? lines.at(-1) : lines[0]) ?? '';
  const words = (beside === 'end' ? line.trimEnd() : line.trimStart()).split(/\s+/u);
  if (lines.length === 1) words.splice(beside === 'end' ? 0 : -1, 1);
  return (beside === 'end' ? words.slice(-CONTEXT_WORDS) : words.slice(0, CONTEXT_WORDS)).join(' ').trim();
}

/** Percent-encodes; `-` too, since it means something in a directive. Halves of a letter become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replaceAll('-', '%2D');
}
