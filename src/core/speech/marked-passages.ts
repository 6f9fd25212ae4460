import { countWords } from '../text/count-words';
import type { Passage, Stretch } from './passage';
import { pairMarks, type MarkedSpan } from './quote-marks';
import { occursIn, type SpeechWords } from './speech-words';
import { clauseAfter } from './dash-passages';

/** Fewest words of a passage that stands alone, and of one inside a reporter's sentence. */
const ALONE = 5;
const FRAGMENT = 4;
/** How far before a passage its clause begins at most, in UTF-16 units. */
const REACH = 240;
const SENTENCE_END = /[.!?…]["»”’]?\s+(?=["«“„]?[\p{Lu}\p{Lo}])|[。！？][”」』]?/gu;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Speech in quotation marks in one paragraph; titles, mottos and names in marks are left out. */
export function markedPassages(text: string, block: Stretch, words: SpeechWords): Passage[] {
  const { spans } = pairMarks(text, block.start, block.end);
  const passages: Passage[] = [];
  const following = nextOf(text, spans);
  spans.forEach((span, index) => {
    const previous = spans[index - 1];
    const next = following[index];
    const lead = leadOf(text, previous ? previous.end + 1 : block.start, span.start - 1);
    const tail = tailOf(text, span, next ? next.start - 1 : block.end, words);
    const clauses = creditsOf(text, { span, lead, tail, words });
    if (clauses) passages.push({ start: span.start, end: span.end, clauses, by: 'marks' });
  });
  return passages;
}

/** For each passage the next one; a name in marks is passed over: '“…”, retorted the leader of “Unity” X'. */
function nextOf(text: string, spans: readonly MarkedSpan[]): (MarkedSpan | undefined)[] {
  const next: (MarkedSpan | undefined)[] = [];
  let last: MarkedSpan | undefined;
  for (const span of spans.toReversed()) {
    next.push(last);
    if (countWords(text.slice(span.start, span.end)) >= FRAGMENT) last = span;
  }
  return next.toReversed();
}

/** What stands before a passage in its sentence. */
function leadOf(text: string, from: number, to: number): Stretch {
  const earliest = Math.max(from, to - REACH);
  const before = text.slice(earliest, to);
  let start = 0;
  for (const match of before.matchAll(SENTENCE_END))
    if (match.index + match[0].length < before.length) start = match.index + match[0].length;
  if (/[.!?…。！？]["»”’」』]?\s*$/u.test(before)) start = before.length;
  return { start: earliest + start, end: to };
}

/** What stands after it in its sentence. */
function tailOf(text: string, span: MarkedSpan, to: number, words: SpeechWords): Stretch {
  const start = Math.min(to, span.closed ? span.end + 1 : span.end);
  const glued = /^\.(?=\p{L})/u.exec(text.slice(start, Math.min(to, start + 2)));
  const clause = clauseAfter(text, start, to, words);
  if (glued) return { start: start + 1, end: clauseAfter(text, start + 1, to, words).end };
  const dash = /^[,.]?\s{0,2}[–—-]{1,2}\s{0,2}/u.exec(text.slice(start, Math.min(to, start + 6)));
  return dash ? { start, end: clauseAfter(text, start + dash[0].length, to, words).end } : clause;
}

interface Place {
  span: MarkedSpan;
  lead: Stretch;
  tail: Stretch;
  words: SpeechWords;
}

/** The clauses that credit a passage to somebody; none where it stands alone; null where it is nobody's speech. */
function creditsOf(text: string, { span, lead, tail, words }: Place): Stretch[] | null {
  const inside = text.slice(span.start, span.end);
  const before = text.slice(lead.start, lead.end).trim();
  const after = text.slice(tail.start, tail.end).trim();
  const count = countWords(inside);
  if (count < FRAGMENT && isNamedThing(inside, after, words)) return null;
  const credited = creditAfter(inside, after, words);
  if (credited && (before === '' || before.endsWith(':'))) return [tail];
  const bare = before.replace(/[:,–—-]+$/u, '');
  const saidBefore = bare !== '' && occursIn(words.credit, bare);
  const isNoun = occursIn(words.notSpeech, /^\p{L}+/u.exec(after)?.[0] ?? '');
  if (/[:,]$/u.test(before) && saidBefore && !isTitle(inside) && !isNoun) return [lead];
  if (isNamed(before, after, inside, words)) return null;
  if (before.endsWith(':') && count >= 3 && /^\P{Ll}/u.test(inside)) return [lead];
  if (before === '' && (after === '' || startsAfresh(inside, after))) {
    if (count < ALONE || !/^\P{Ll}/u.test(inside)) return null;
    const inner = innerCredit(inside, span.start, words);
    return inner ? [inner] : [];
  }
  if (count < FRAGMENT || isTitle(inside)) return null;
  // '…, indicating that "…", said the minister': what stands behind the words is said of them
  if (credited) return [tail, lead];
  if (saidBefore) return [lead, tail];
  return occursIn(words.credit, after) ? [tail, lead] : null;
}

/** Words between two dashes inside a passage: ', – said X. – '. */
const BETWEEN_DASHES = /[,!?…]\s[–—-]{1,2}\s(?=\p{Ll})(?<said>[^–—«»"]{4,140}?)[.,]\s[–—-]{1,2}\s/u;

/** '«We are ready, – said X. – Work has begun»': who speaks is told inside the marks. */
function innerCredit(inside: string, offset: number, words: SpeechWords): Stretch | null {
  const found = BETWEEN_DASHES.exec(inside);
  const said = found?.groups?.said ?? '';
  if (!found || !words.saidFirst.test(said)) return null;
  const start = offset + found.index + found[0].indexOf(said);
  return { start, end: start + said.length };
}

/** '«X» foundation's director thinks': a word or two in marks that a noun follows at once are its name. */
function isNamedThing(inside: string, after: string, words: SpeechWords): boolean {
  return /^\p{Ll}/u.test(after) && !/[,.!?…]\s?$/u.test(inside) && !words.saidFirst.test(after);
}

/** Whether the words after a passage say who spoke it. */
function creditAfter(inside: string, after: string, words: SpeechWords): boolean {
  if (after === '') return false;
  const dashed = /^[,.]?\s*[–—-]/u.test(after);
  if (!dashed && startsAfresh(inside, after) && countWords(after) > 8) return false;
  const clause = after.replace(/^[\s,.–—-]+/u, '').slice(0, 160);
  if (occursIn(words.credit, clause)) return true;
  // '«…», — quips the political scientist X': behind a comma and a dash whatever names somebody credits whole words
  if (/^,\s*[–—-]/u.test(after) && countWords(inside) >= ALONE && /^\p{Ll}.*\p{Lu}\p{Ll}/u.test(clause))
    return true;
  return (dashed || !/^[\s,]/u.test(after)) && /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(clause);
}

/** A new sentence begins after a passage that ended its own. */
function startsAfresh(inside: string, after: string): boolean {
  return /[.!?…。！？]["”»’]?$/u.test(inside.trimEnd()) && /^[\p{Lu}\p{Lo}]/u.test(after);
}

/** Words beside the passage make it a title, motto or name. */
function isNamed(before: string, after: string, inside: string, words: SpeechWords): boolean {
  if (occursIn(words.mottos, before) || occursIn(words.mottos, after.slice(0, 90))) return true;
  if (occursIn(words.notSpeech, before.slice(-60)) || occursIn(words.notSpeech, after.slice(0, 40)))
    return true;
  return !before.endsWith(':') && isTitle(inside);
}

/** Most of its longer words have capitals. */
function isTitle(inside: string): boolean {
  const long = wordsOf(inside).filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 1 && capitals.length / long.length >= 0.6;
}
