import type { ArticlePart } from '../../model/evidence';

/** The title of a document as found. Offsets in `part`. */
export interface Title {
  part: ArticlePart;
  start: number;
  end: number;
  by: 'noun' | 'marks';
  /** Where its date is worded, or null. */
  dateFrom: number | null;
}
