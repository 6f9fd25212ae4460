import type { Lexicon } from './lexicon';
import type { Match } from './match-entry';
import { onceForEach } from './once-for-each';
import { startsUpper, wholeWord, type Token } from './tokens';

/** Words in a row that may be a person's name: capitals, initials, particles between them. Word positions. */
export interface NameRun {
  from: number;
  to: number;
}

/** Longest name, in words. */
const MOST_WORDS = 7;

interface NameWords {
  particles: RegExp;
  innerParticles: RegExp;
  notNames: RegExp;
  courtesyLetters: RegExp;
  /** Words for a kind of place, behind its name. */
  places: RegExp;
  /** Words that are no names only because they stand in the names of offices. */
  links: RegExp;
}

const nameWordsOf = onceForEach(({ pack }: Lexicon): NameWords => {
  const { notNames = [], links = [], courtesy = [] } = pack.person ?? {};
  const months = pack.tables.months.flat().filter((month) => /^\p{L}{4,}$/u.test(month));
  return {
    particles: wholeWord(pack.person?.particles ?? []),
    innerParticles: wholeWord(pack.person?.innerParticles ?? []),
    notNames: wholeWord([notNames, links, courtesy, months].flat()),
    courtesyLetters: wholeWord(pack.person?.courtesyLetters ?? []),
    places: wholeWord(pack.person?.places ?? []),
    links: wholeWord(links.filter((word) => !notNames.includes(word))),
  };
});

/** Finds runs of name-like words outside the names already matched, in order. */
export function findNameRuns(
  tokens: readonly Token[],
  matches: readonly Match[],
  lexicon: Lexicon,
): NameRun[] {
  const { particles, innerParticles, notNames, courtesyLetters, links, places } = nameWordsOf(lexicon);
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of matches) taken.fill(1, from, to);
  const { unmarkedWords: most, innerApostrophes = false } = lexicon.pack.person ?? {};
  if (most !== undefined) return unmarkedRuns(tokens, taken, { particles, notNames }, most);
  const isName = (at: number) =>
    at < tokens.length &&
    !taken[at] &&
    startsUpper(tokens[at]!.raw) &&
    // 'В.Иванов': an initial may look like a small word
    (isInitial(tokens, at) || !notNames.test(tokens[at]!.word));
  // 'Carlos Vila Nova': with a capital and none after it, a word of offices may be the surname
  const isClosing = (at: number) => {
    const [before, token, after] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
    if (!token || taken[at] || before.gap !== ' ' || !startsUpper(token.raw) || !links.test(token.word))
      return false;
    return token.gap !== '-' && (token.gap !== ' ' || !after || !startsUpper(after.raw));
  };
  const isParticle = (at: number) =>
    particles.test(tokens[at]!.word) ||
    (innerParticles.test(tokens[at]!.word) && particles.test(tokens[at - 1]!.word));
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    if (!startsUpper(tokens[at]!.raw)) {
      at++;
      continue;
    }
    if (isAcronym(tokens[at]!.raw) && tokens[at + 1] && !isAcronym(tokens[at + 1]!.raw)) {
      at++;
      continue;
    }
    if (isName(at) && isCourtesy(tokens, at, courtesyLetters)) {
      at += 2;
      continue;
    }
    while (to - at < MOST_WORDS && isName(to)) {
      to += 1 + smallWordsAfter(tokens, to, innerApostrophes);
      if (!joins(tokens[to - 1]!) || isOtherScript(tokens[at]!, tokens[to])) break;
      let next = to;
      while (next - to < 2 && next < tokens.length && isParticle(next) && joins(tokens[next]!)) next++;
      if (next > to && isName(next)) to = next;
    }
    if (to - at > 1 && isClosing(to)) to++;
    // 'Аян Серіков Ақмола облысында': what a word for a place follows is a place's name
    const isPlaced = to - at > 2 && to < tokens.length && tokens[to - 1]!.gap === ' ';
    const end = isPlaced && places.test(tokens[to]!.word) ? to - 1 : to;
    if (to > at) runs.push({ from: at, to: end });
    at = Math.max(to, at + 1);
  }
  return runs;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** 'Никос Христодулидис Reuters': no name goes on in other letters than it began with. */
function isOtherScript(first: Token, next: Token | undefined): boolean {
  return next !== undefined && CYRILLIC.test(first.raw) !== CYRILLIC.test(next.raw);
}

const HAN = /^\p{Script=Han}$/u;

/** Longest word of `notNames` in a language that does not set words apart, in characters. */
const LONGEST_STOP = 4;

/**
 * In a script without capitals anything between known names and the words that end a name may hold one. What follows
 * a known name at once, where an office makes it a person's, is a run of its own of at most `most` words.
 */
function unmarkedRuns(
  tokens: readonly Token[],
  taken: Uint8Array,
  { particles, notNames }: Pick<NameWords, 'particles' | 'notNames'>,
  most: number,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const stop = taken[at] ? 1 : stopLength(tokens, at, notNames);
    if (stop) {
      at += stop;
      continue;
    }
    const follows = at > 0 && taken[at - 1] === 1;
    let to = at + 1;
    while (to < tokens.length && !taken[to] && continuesName(tokens[to - 1]!)) {
      // after a small word the name goes on, whatever the next one means by itself: 'ولد الشيخ الغزواني'
      const goesOn = particles.test(tokens[to - 1]!.word);
      if ((follows && to - at >= most) || (!goesOn && stopLength(tokens, to, notNames))) break;
      to++;
    }
    // one character is no name
    if (to - at > 1 || !HAN.test(tokens[at]!.raw)) runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Whether a name may go on after a word: in Han characters, which no blanks set apart, not over a blank. */
function continuesName({ raw, gap }: Token): boolean {
  return HAN.test(raw) ? /^[·‧•・-]?$/u.test(gap) : /^[ ·-]?$/.test(gap);
}

/** Words of the stop that begins at a position; 0 where none does. */
function stopLength(tokens: readonly Token[], at: number, notNames: RegExp): number {
  let word = '';
  for (let length = 1; length <= LONGEST_STOP && at + length <= tokens.length; length++) {
    const token = tokens[at + length - 1]!;
    word += token.word;
    if (notNames.test(word)) return length;
    if (token.gap !== '') break;
  }
  return 0;
}

/** 'H.E. Paul Okello': the letters of a courtesy before a name are no initials. */
function isCourtesy(tokens: readonly Token[], at: number, letters: RegExp): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  return first.gap === '.' && second !== undefined && letters.test(first.word + second.word);
}

/** Least letters on both sides of an apostrophe inside a name. */
const INNER = 3;

/** Small words that hyphens tie to a name, a short one first ('Chan-o-cha'), or an apostrophe ("Mata'afa"). */
function smallWordsAfter(tokens: readonly Token[], at: number, innerApostrophes: boolean): number {
  const [name, link, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (innerApostrophes && name.gap === "'" && link)
    return name.raw.length >= INNER && link.raw.length >= INNER && !startsUpper(link.raw) ? 1 : 0;
  if (name.gap !== '-' || link?.gap !== '-' || link.raw.length > 1 || !last) return 0;
  return startsUpper(link.raw) || startsUpper(last.raw) ? 0 : 2;
}

const isSmallLatin = (code: number): boolean => code >= 97 && code <= 122;

/** 'СНГ Сергей': capitals throughout, and longer than an initial. */
function isAcronym(raw: string): boolean {
  if (raw.length < 2 || isSmallLatin(raw.charCodeAt(raw.length - 1))) return false;
  return !/\p{Ll}/u.test(raw) && /\p{Lu}/u.test(raw);
}

/** Whether a letter with a full stop stands before a name, or one more of its kind between them. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const isLetter = (to: number) => tokens[to]?.raw.length === 1 && tokens[to].gap === '.';
  const isLong = (to: number) =>
    to < tokens.length && tokens[to]!.raw.length > 1 && startsUpper(tokens[to]!.raw);
  return isLetter(at) && (isLong(at + 1) || (isLetter(at + 1) && isLong(at + 2)));
}

/** Whether a name may go on after a word: a space, hyphen or apostrophe, or the full stop of an initial. */
function joins({ gap, raw }: Token): boolean {
  return gap === ' ' || gap === '-' || gap === "'" || (gap === '.' && raw.length <= 2);
}
