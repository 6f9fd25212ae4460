import type { Entry, Lexicon } from './lexicon';
import { onceForEach } from './once-for-each';
import { type Reading, readings } from './readings';
import { remember } from './remember';
import { isCapital } from './tokens';
import { changeOf, type WordChange } from './word-change';

/** A name that a word may begin, the way it is read then, and what its form shows. */
export interface Opening {
  entry: Entry;
  reading: Reading;
  change: WordChange;
}

const NONE: readonly Opening[] = [];

/** The names of a lexicon that a word, as it stands in the text, may begin; most words begin none. */
export const openingsOf = onceForEach((lexicon: Lexicon) =>
  remember((raw): readonly Opening[] => {
    const capital = isCapital(raw);
    const openings = readings(lexicon.fold(raw), lexicon).flatMap((reading) =>
      lexicon.candidates(reading.word).flatMap((entry): Opening[] => {
        if (entry.letterCase === 'capital' && !capital) return [];
        const change = changeOf(entry, 0, reading.word, raw, lexicon);
        return change ? [{ entry, reading, change }] : [];
      }),
    );
    return openings.length ? openings : NONE;
  }),
);
