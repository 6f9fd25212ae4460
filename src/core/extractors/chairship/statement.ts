import type { DateMention, Mention } from '../../model/mention';
import type { Sentence } from '../../model/reading-context';

/** What a phrase does with the chair; the first are named after the verb lists of the pack. */
export type FrameName =
  | 'lead'
  | 'be'
  | 'take'
  | 'give'
  | 'pass'
  | 'replace'
  | 'follow'
  | 'hold'
  | 'chair'
  | 'become'
  | 'elect'
  | 'possess'
  | 'appose'
  | 'event';

/** Where a chair is spoken of: the office, its holder, a verb for holding it, a word that needs an organization beside it, or 'under the chair of'. */
export interface Anchor {
  kind: 'office' | 'officer' | 'bound-officer' | 'chair' | 'lead' | 'weak' | 'under';
  sentence: Sentence;
  start: number;
  end: number;
  /** What an adjective beside it says: the outgoing, the incoming, the present one. */
  qualifier: 'previous' | 'next' | 'current' | null;
  /** Whether it is a thing that stands for the office: baton, gavel. */
  isBaton: boolean;
}

/** An anchor whose organization is known. */
export interface BoundAnchor extends Anchor {
  organization: Mention;
  /** Whether the organization stands in the same noun phrase, not only near or earlier. */
  adjacent: boolean;
  /** Whether neither organization nor office is named near: then only a plain change of hands is believed. */
  isFar: boolean;
}

/** One reading of one anchor: who, from whom, how sure. */
export interface Statement {
  frame: FrameName;
  anchor: BoundAnchor;
  /** Null where the sentence only dates the chair of the organization. */
  holder: Mention | null;
  predecessor: Mention | null;
  /** Position of the verb, for dates beside it; the anchor's own where there is none. */
  at: number;
  tense: 'future' | 'past' | null;
  /** Whether the verb itself says that it is over. */
  isOver: boolean;
  denied: boolean;
  score: number;
  dates: DateMention[];
  /** Whether the holder is called new. */
  isFresh: boolean;
  /** Whether the sentence says that the chair begins, or that it ends. */
  phase: 'begin' | 'end' | null;
}

/** Whether a frame tells of a change of hands. */
export function isTransfer(frame: FrameName): boolean {
  return frame === 'take' || frame === 'give' || frame === 'pass' || frame === 'replace';
}

/** How many sentences one stands after another; the body follows the headline. */
export function sentencesAfter(first: Sentence, second: Sentence): number {
  return first.part === second.part ? second.index - first.index : second.index + 1;
}
