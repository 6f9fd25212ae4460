/** A stretch of the body, UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words given as somebody's own. */
export interface Passage extends Stretch {
  /** Where the speaker is named, nearest first; empty where the passage goes on from another or stands alone. */
  clauses: readonly Stretch[];
  /** How it was found: by marks or by a dash. */
  by: 'marks' | 'dash';
}
