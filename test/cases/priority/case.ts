/**
 * One text and the priorities it must give, each as `item` or `item // detail // detail`; `by` is who stated them all.
 * A case that gives nothing is a trap.
 */
export interface PriorityCase {
  text: string;
  headline?: string;
  by?: string;
  gives: readonly string[];
}
