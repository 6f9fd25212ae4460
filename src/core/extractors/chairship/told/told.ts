import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import type { Statement } from '../statement';

/** How many sentences ago a chair may have been told of for a sentence that does not name it to speak of it still. */
export const TOLD_REACH = 3;

/** What the words before told of a chair, latest last, and how many sentences ago. */
export interface Told {
  statements: readonly Statement[];
  sentencesAgo: number;
}

/** The holder told last, unless as over; one whose country is known before a bare name. */
export function holderTold(statements: readonly Statement[]): Mention | null {
  const present = statements.filter(
    ({ tense, anchor }) => tense !== 'past' && anchor.qualifier !== 'previous',
  );
  const holders = present.map(({ holder }) => holder).filter((holder) => holder !== null);
  return holders.findLast(isCountry) ?? holders.at(-1) ?? null;
}

/** Whether a party is a country, or a person whose country is known. */
export function isCountry({ kind, country }: Mention): boolean {
  return kind === 'country' || country !== undefined;
}

/**
 * What was told before of a party: nothing; that it has the chair from the holder; that it has it at a time to come; or
 * that it has it, or had it.
 */
export type Standing = 'new' | 'after-holder' | 'to-come' | 'known';

/** What `statements` told of a party and the chair that `holder` holds. */
export function standingOf(party: Mention, holder: Mention, { statements }: Told): Standing {
  const held = statements.filter((one) => isSame(one.holder, party));
  const isEarlier = statements.some(({ predecessor }) => isSame(predecessor, party));
  if (!held.length && !isEarlier) return 'new';
  if (held.some(({ predecessor }) => isSame(predecessor, holder))) return 'after-holder';
  const isNext = held.every(({ tense, anchor }) => tense === 'future' || anchor.qualifier === 'next');
  return isNext && !isEarlier ? 'to-come' : 'known';
}

function isSame(told: Mention | null, party: Mention): boolean {
  return told !== null && sameParty(told, party);
}
