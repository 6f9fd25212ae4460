/** The part of the captured page that an offset counts in. */
export type ArticlePart = 'body' | 'headline' | 'caption' | 'meta';

/**
 * A passage of the article that a value was read from: the fields of a W3C TextQuoteSelector and TextPositionSelector
 * (Web Annotation Data Model, 4.2.4 and 4.2.5) in one object.
 *
 * Offsets are UTF-16 code units in the text of `part`, `end` exclusive; `text.slice(start, end) === exact` always holds.
 */
export interface Evidence {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  part: ArticlePart;
}

/** Whether the article says a value itself, or it was computed from what the article says. */
export type Certainty = 'stated' | 'inferred';

/** What every value of a note carries: where it was read, by which rule (`concept/reason`), and how surely. */
export interface Read {
  evidence: Evidence[];
  rule: string;
  certainty: Certainty;
}
