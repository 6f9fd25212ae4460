/** A date that a sentence must give. */
export interface ExpectedDate {
  /** The words of the text it stands on. */
  of: string;
  edtf?: string;
  endEdtf?: string;
  role?: 'start' | 'end' | 'at' | 'span' | 'duration';
  months?: number;
  /** `stated` unless told otherwise. */
  certainty?: 'inferred';
}

/** A sentence and all the dates it must give, no more. */
export interface DateCase {
  text: string;
  /** Date published. */
  on?: string;
  headline?: string;
  dates: readonly ExpectedDate[];
}
