import type { Role } from '../model/mention';
import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import type { Match } from './match-entry';
import { onceForEach } from './once-for-each';
import { readings } from './readings';
import { tokenize, type Token } from './tokens';

/** What a country is called with ('Republic of', Республика, тарапы), as word positions, and what its form shows. */
export interface Shell {
  from: number;
  to: number;
  cases: readonly string[] | null;
  suffixRoles: readonly Role[] | null;
}

interface ShellWords {
  before: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
}

const shellsOf = onceForEach(({ pack }: Lexicon): ShellWords => {
  const words = (texts: readonly string[] = []) =>
    texts
      .map((text) => tokenize(text, pack.grammar).map(({ word }) => word))
      .sort((a, b) => b.length - a.length);
  return { before: words(pack.countryShells?.before), after: words(pack.countryShells?.after) };
});

/** 'Казахстанская сторона', 'к российской стороне': an adjective with the word for a side shows its case by that word. */
function declinedAfter(
  tokens: readonly Token[],
  { entry, to, from }: Match,
  after: ShellWords['after'],
  { inflection }: Lexicon,
): Shell | null {
  const last = tokens[to];
  if (entry.form !== 'adjective' || !last || tokens[to - 1]!.gap !== ' ') return null;
  for (const words of after) {
    const cases = inflection.casesOf(words[0]!, last.word);
    if (words.length === 1 && cases.length) return { from, to: to + 1, cases, suffixRoles: null };
  }
  return null;
}

/** The shell around a country's name; null where it stands alone. */
export function matchShell(tokens: readonly Token[], match: Match, lexicon: Lexicon): Shell | null {
  const { before, after } = shellsOf(lexicon);
  for (const words of before) {
    const from = match.from - words.length;
    const found = from >= 0 ? formAt(tokens, from, words, lexicon) : null;
    if (found) return { from, to: match.to, ...found };
  }
  // 'норвегиялық тарап': an ending that makes an adjective leaves the case to the word behind it
  if (match.suffixRoles?.some((role) => role !== 'attribute')) return null;
  if (lexicon.inflection.declines) return declinedAfter(tokens, match, after, lexicon);
  // 'Mısır tarafından': 'by Egypt', though its words are 'from the Egyptian side'
  if (roleMarksOf(lexicon.pack).after(tokens, match.to)?.includes('agent')) return null;
  for (const words of after) {
    if (tokens[match.to - 1]!.gap !== ' ') break;
    const last = tokens[match.to + words.length - 1];
    const lead = words.slice(0, -1).every((word, n) => tokens[match.to + n]!.word === word);
    const dictionary = words.at(-1)!;
    if (!last || !lead || !last.word.startsWith(dictionary)) continue;
    const ending = last.word.slice(dictionary.length);
    const roles = ending ? lexicon.inflection.suffixRoles(ending, '') : null;
    if (!ending || roles)
      return {
        from: match.from,
        to: match.to + words.length,
        cases: null,
        suffixRoles: roles ?? (match.suffixRoles ? ['bare'] : null),
      };
  }
  return null;
}

/** What the form of the words at `from` shows, joined by spaces or apostrophes up to the name; null where they do not stand there. */
function formAt(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  lexicon: Lexicon,
): Pick<Shell, 'cases' | 'suffixRoles'> | null {
  const { inflection } = lexicon;
  let cases: readonly string[] = [];
  let suffixRoles: readonly Role[] | null = null;
  for (const [n, word] of words.entries()) {
    const token = tokens[from + n]!;
    // 'République d’Arménie'
    if (token.gap !== ' ' && token.gap !== "'") return null;
    if (!inflection.declines) {
      const reading = readings(token.word, lexicon).find((one) => one.word === word);
      if (!reading || (n > 0 && reading.prefixRoles)) return null;
      suffixRoles ??= reading.prefixRoles;
      continue;
    }
    const own = inflection.casesOf(word, token.word);
    if (!own.length) return null;
    cases = n === 0 ? own : cases.filter((one) => own.includes(one));
  }
  return { cases: cases.length ? cases : null, suffixRoles };
}
