import type { PageFacts } from './page-facts';

/** One place where a page may say a field. */
export interface Rung<Value> {
  /** Says where on the page the value stands; kept in the article's `origins`. */
  id: string;
  /** The value as this place gives it, or null. Must not throw and must not touch the page. */
  read(page: PageFacts): Value | null;
}

export interface Found<Value> {
  value: Value;
  origin: string;
}

/** The value of the first rung that has one. */
export function climb<Value>(rungs: readonly Rung<Value>[], page: PageFacts): Found<Value> | null {
  for (const rung of rungs) {
    const value = rung.read(page);
    if (value !== null && !(Array.isArray(value) && value.length === 0)) return { value, origin: rung.id };
  }
  return null;
}
