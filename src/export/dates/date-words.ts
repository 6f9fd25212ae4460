/** The words dates are written with in one language. `{…}` in a pattern stands for the part of that name. */
export interface DateWords {
  /** Twelve names, as they stand beside a day; and as they stand without one. */
  months: readonly string[];
  monthsAlone: readonly string[];
  /** Spring, summer, autumn, winter. */
  seasons: readonly string[];
  day: string;
  dayInYear: string;
  monthInYear: string;
  seasonInYear: string;
  quarter: string;
  half: string;
  decade: string;
  /** EDTF `~` and `?`. */
  approximate: string;
  uncertain: string;
}
