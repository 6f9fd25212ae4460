import type { Read } from './evidence';

/**
 * A date as precise as the article gives it, in EDTF (ISO 8601-2): `2024`, `2024-01`, `2024-01-01`,
 * or `XXXX-07-01` where no year can be known. A half-year is written as its first and last month.
 */
export interface PartialDate extends Read {
  edtf: string;
}
