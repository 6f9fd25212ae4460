import { onceForEach } from '../gazetteer/once-for-each';
import type { LanguagePack } from '../model/language-pack';
import { anyOf, NEVER } from '../text/pattern';

/** The pack's words for speech, compiled. */
export interface SpeechWords {
  said: RegExp;
  /** The same words, at the very start of a text. */
  saidFirst: RegExp;
  /** Reporting verbs and 'according to' together. */
  credit: RegExp;
  notSpeech: RegExp;
  bodies: RegExp;
  texts: RegExp;
  mottos: RegExp;
  pronouns: RegExp;
  /** Capitalized words that are nobody's name. */
  notNames: RegExp;
}

export const speechWordsOf = onceForEach(({ quotation, person, grammar }: LanguagePack): SpeechWords => {
  const { boundary } = grammar;
  const said = quotation?.said ?? [];
  const letters = boundary === 'none' ? '' : '(?![\\p{L}\\p{N}])';
  return {
    said: anyOf(said, boundary),
    saidFirst: said.length
      ? new RegExp(`^(?:(?:\\p{L}+ ){0,2})(?:${said.join('|')})${letters}`, 'iu')
      : NEVER,
    credit: anyOf([...said, ...(quotation?.according ?? [])], boundary),
    notSpeech: anyOf(quotation?.notSpeech ?? [], boundary),
    bodies: anyOf(quotation?.bodies ?? [], boundary),
    texts: anyOf(quotation?.texts ?? [], boundary),
    mottos: anyOf(quotation?.mottos ?? [], boundary),
    pronouns: anyOf(person?.pronouns ?? [], boundary),
    notNames: new RegExp(`^(?:${(person?.notNames ?? []).join('|') || '(?!)'})$`, 'iu'),
  };
});

/** Whether a pattern occurs in a text. */
export const occursIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
