/**
 * One text and the chairships it must give, each as
 * `ORGANIZATION HOLDER [from EDTF] [until EDTF] [after PREDECESSOR] [before SUCCESSOR] STATUS`; parties by code, or by name where they have none.
 */
export interface ChairshipCase {
  text: string;
  headline?: string;
  /** Date published, ISO 8601. */
  published?: string;
  gives: readonly string[];
}
