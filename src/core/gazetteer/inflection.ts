import type { Role } from '../model/mention';
import type { Declension, GrammarWords } from '../model/words/grammar';

/** The case a dictionary form stands in. */
export const NOMINATIVE = 'nominative';

/** How the words of one language change. All words are folded. */
export interface Inflection {
  /** Whether words change inside (declensions), or only take endings on (suffixes). */
  readonly declines: boolean;
  readonly suffixed: boolean;
  /** Cases in which `dictionary` is written `word`; empty where it never is. A word of no class never changes. */
  casesOf(dictionary: string, word: string): readonly string[];
  /** Whether the word belongs to no class, so that all its cases look alike. */
  unchanging(dictionary: string): boolean;
  /** Whether two words are one up to the ending, by their letters alone. */
  alike(dictionary: string, word: string): boolean;
  /** Roles of an ending written on a name (`joint`: '' directly, '-' or "'"); null where it is none. */
  suffixRoles(ending: string, joint: string): readonly Role[] | null;
  /** The longest known ending of a word, with its roles. */
  longestSuffix(word: string): { suffix: string; roles: readonly Role[] } | null;
  /** Dictionary forms a word in one of these cases may have, likeliest first. */
  dictionaryForms(word: string, cases: readonly string[]): string[];
  /** Roles of cases, for things or for persons. */
  rolesOf(cases: readonly string[], animate: boolean): readonly Role[];
  /** Endings that stand for no letters of the dictionary form: what may follow an acronym directly. */
  isCaseEnding(ending: string): boolean;
}

/** Longest ending a word may take on beside its stem, where its class is not known. */
const LONGEST_ENDING = { declined: 4, suffixed: 8 };
/** Most letters that inflection takes off a dictionary form; fewer where it puts no other ending there ('Europa' is no 'Europarat'). */
const LOST_LETTERS = 3;
const LOST_BARE = 2;

export function inflectionOf(grammar: GrammarWords): Inflection {
  const declensions = [...(grammar.declensions ?? [])].sort((a, b) => b.ending.length - a.ending.length);
  const suffixes = invert(grammar.suffixes ?? {});
  const suffixList = [...suffixes.keys()].sort((a, b) => b.length - a.length);
  const caseEndings = new Set(declensions.flatMap((one) => Object.values(one.forms).flat()));
  // The longest ending decides; classes with the same ending all count.
  const classesOf = remember((dictionary): readonly Declension[] => {
    const fitting = declensions.filter((one) => fits(one, dictionary));
    return fitting.filter((one) => one.ending.length === fitting[0]!.ending.length);
  });
  const casesByEnding = new Map(declensions.map((one) => [one, invertForms(one)]));
  const longestSuffix = (word: string) => {
    const suffix = suffixList.find((one) => word.length > one.length + 1 && word.endsWith(one));
    return suffix === undefined ? null : { suffix, roles: suffixes.get(suffix)! };
  };
  return {
    declines: declensions.length > 0,
    suffixed: suffixList.some((one) => !one.startsWith("'")),
    unchanging: (dictionary) => classesOf(dictionary).length === 0,
    casesOf: (dictionary, word) => {
      let found: string[] | null = dictionary === word ? [NOMINATIVE] : null;
      for (const one of classesOf(dictionary)) {
        const stem = dictionary.length - one.ending.length;
        if (!word.startsWith(dictionary.slice(0, stem))) continue;
        const cases = casesByEnding.get(one)!.get(word.slice(stem));
        if (cases) found = [...new Set([...(found ?? []), ...cases])];
      }
      return found ?? NONE;
    },
    alike: (dictionary, word) => {
      if (dictionary === word) return true;
      let same = 0;
      while (same < dictionary.length && dictionary[same] === word[same]) same++;
      const longest = declensions.length ? LONGEST_ENDING.declined : LONGEST_ENDING.suffixed;
      return (
        same >= Math.max(3, dictionary.length / 2) &&
        dictionary.length - same <= (same === word.length ? LOST_BARE : LOST_LETTERS) &&
        word.length - same <= longest
      );
    },
    suffixRoles: (ending, joint) =>
      suffixes.get(`${joint === "'" ? "'" : ''}${ending}`) ??
      (joint === "'" ? (suffixes.get(ending) ?? null) : null),
    longestSuffix,
    dictionaryForms: (word, cases) => {
      const forms: { form: string; weight: number }[] = [];
      for (const one of declensions.filter(({ guess }) => guess !== false)) {
        for (const name of cases) {
          for (const ending of one.forms[name] ?? []) {
            if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
            const form = word.slice(0, word.length - ending.length) + one.ending;
            if (classesOf(form).includes(one))
              forms.push({ form, weight: ending.length + one.ending.length / 10 });
          }
        }
      }
      return [...new Set(forms.sort((a, b) => b.weight - a.weight).map(({ form }) => form))];
    },
    rolesOf: (cases, animate) => {
      const table = { ...grammar.cases, ...(animate ? grammar.animateCases : {}) };
      return [
        ...new Set(cases.flatMap((name) => table[name] ?? (name === NOMINATIVE ? ['bare' as const] : []))),
      ];
    },
    isCaseEnding: (ending) => caseEndings.has(ending),
  };
}

function fits({ ending, after }: Declension, dictionary: string): boolean {
  if (!dictionary.endsWith(ending)) return false;
  const before = dictionary.at(-ending.length - 1);
  return after === undefined || (before !== undefined && after.includes(before));
}

/** Role → words turned into word → roles. */
export function invert(words: Partial<Record<Role, readonly string[]>>): Map<string, readonly Role[]> {
  const roles = new Map<string, Role[]>();
  for (const [role, list] of Object.entries(words) as [Role, readonly string[]][])
    for (const word of list) roles.set(word, [...(roles.get(word) ?? []), role]);
  return roles;
}

/** Ending → the cases it stands for in one class of words. */
function invertForms({ forms }: Declension): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const [name, endings] of Object.entries(forms))
    for (const ending of endings) cases.set(ending, [...(cases.get(ending) ?? []), name]);
  return cases;
}

const NONE: readonly string[] = [];
/** Answers kept: the same dictionary forms are asked about again and again; a bound on memory. */
const MOST_ANSWERS = 20_000;

function remember<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = ask(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
