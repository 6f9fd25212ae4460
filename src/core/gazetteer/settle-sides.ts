import type { LanguagePack } from '../model/language-pack';
import type { Match } from './match-entry';
import type { Token } from './tokens';

/** How far back the country of '土方' may be named, in words. */
const REACH = 1200;
/** A name shorter than this has no short form of its own. */
const SHORTEST = 3;

/** Adds what a text calls the side of a country named before by its first character: 土方 for 土库曼斯坦, 馬國 for 馬來西亞. */
export function withSides(tokens: readonly Token[], matches: readonly Match[], pack: LanguagePack): Match[] {
  const suffixes = pack.countrySides;
  if (!suffixes?.length) return [...matches];
  const all: Match[] = [];
  const named = new Map<string, Match>();
  let free = 0;
  const upTo = (end: number) => {
    for (; free < end; free++) {
      const side = sideAt(tokens, free, end, named, suffixes);
      if (side) all.push(side);
      if (side) free = side.to - 1;
    }
  };
  for (const match of matches) {
    upTo(match.from);
    all.push(match);
    free = Math.max(free, match.to);
    const { kind, form } = match.entry;
    if (kind === 'country' && form === 'name' && match.to - match.from >= SHORTEST)
      named.set(tokens[match.from]!.word, match);
  }
  upTo(tokens.length);
  return all;
}

function sideAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  named: ReadonlyMap<string, Match>,
  suffixes: readonly string[],
): Match | null {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (!second || at + 2 > end || first.gap !== '' || !suffixes.includes(second.word)) return null;
  const country = named.get(first.word);
  if (!country || at - country.to > REACH) return null;
  return { ...country, from: at, to: at + 2, start: first.start, end: second.end };
}
