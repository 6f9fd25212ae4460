import { onceForEach } from '../gazetteer/once-for-each';
import type { LanguagePack } from '../model/language-pack';
import { anyOf, escapePattern, NEVER } from '../text/pattern';

/** The pack's words for speech, compiled. */
export interface SpeechWords {
  said: RegExp;
  /** The same words, at the very start of a text. */
  saidFirst: RegExp;
  /** Reporting verbs and 'according to' together. */
  credit: RegExp;
  ofThis: RegExp;
  notSpeech: RegExp;
  bodies: RegExp;
  texts: RegExp;
  mottos: RegExp;
  pronouns: RegExp;
  sources: RegExp;
  interlocutors: RegExp;
  /** Offices as they stand before a name that is a subject. */
  titles: RegExp;
  /** What ends in a full stop without ending a clause, at the end of a text: 'ds.', 'Dr.'. */
  abbreviated: RegExp;
  /** Capitalized words that are nobody's name. */
  notNames: RegExp;
  /** What shows a word after it to be a common noun where every noun has a capital, at the end of a text: 'der junge '. */
  nounBefore: RegExp;
}

export const speechWordsOf = onceForEach(
  ({ quotation, person, grammar, tables }: LanguagePack): SpeechWords => {
    const { boundary } = grammar;
    const notNames = [...(person?.notNames ?? []), ...tables.months.flat().map(escapePattern)];
    const said = quotation?.said ?? [];
    const letters = boundary === 'none' ? '' : '(?![\\p{L}\\p{N}])';
    return {
      said: anyOf(said, boundary),
      saidFirst: said.length
        ? new RegExp(`^(?:(?:\\p{L}+ ){0,2})(?:${said.join('|')})${letters}`, 'iu')
        : NEVER,
      credit: anyOf([...said, ...(quotation?.according ?? [])], boundary),
      ofThis: anyOf(quotation?.ofThis ?? [], boundary),
      notSpeech: anyOf(quotation?.notSpeech ?? [], boundary),
      bodies: anyOf(quotation?.bodies ?? [], boundary),
      texts: anyOf(quotation?.texts ?? [], boundary),
      mottos: anyOf(quotation?.mottos ?? [], boundary),
      pronouns: anyOf(person?.pronouns ?? [], boundary),
      sources: anyOf(quotation?.sources ?? [], boundary),
      interlocutors: anyOf(quotation?.interlocutors ?? [], boundary),
      titles: anyOf((person?.titles ?? []).map(escapePattern), boundary),
      abbreviated: abbreviationsOf(grammar.abbreviations ?? []),
      nounBefore:
        grammar.capitalNouns && person?.articles
          ? new RegExp(`(?<!\\p{L})(?:${person.articles.join('|')})\\s(?:\\p{Ll}+\\s)?$`, 'iu')
          : NEVER,
      notNames: new RegExp(`^(?:${notNames.join('|') || '(?!)'})$`, 'iu'),
    };
  },
);

/** Words of letters only; ordinals with a full stop end clauses too. */
function abbreviationsOf(abbreviations: readonly string[]): RegExp {
  const words = abbreviations.filter((one) => /^[\p{L}.]{1,8}\.$/u.test(one)).map(escapePattern);
  return words.length ? new RegExp(`(?:^|[^\\p{L}])(?:${words.join('|')})$`, 'iu') : NEVER;
}

/** Whether a pattern occurs in a text. */
export const occursIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
