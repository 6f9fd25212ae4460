import type { LanguagePack } from '../model/language-pack';
import type { DateMention } from '../model/mention';

export interface DateOptions {
  pack: LanguagePack;
  /** ISO date that relative words and missing years are resolved against; null leaves years open (`XXXX`). */
  referenceDate: string | null;
}

/** Finds dates, terms and lengths in a text through the pack's words, in order of start. */
export function findDates(_text: string, _options: DateOptions): DateMention[] {
  return [];
}
