import { type FoundList, goesBefore, makeFirst } from './found-list';
import type { Introduction } from './introduction';
import type { Span } from './span';

/** Sentences after which a list that has begun no longer takes additions. */
export const OPEN_FOR = 6;
/** The same for ordinals, whose items may run over paragraphs. */
const ORDINALS_FOR = 14;

/** The lists found so far, in the body's order, and what they leave open for the sentences after them. Places are among the context's sentences. */
export class FoundLists {
  readonly all: FoundList[] = [];
  /** Where a list was last announced or continued, and how many items were announced and not yet given. */
  announced: { at: number; count: number | null } | null = null;
  private lastOrdinal: { at: number; number: number } | null = null;

  last(): FoundList | undefined {
    return this.all.at(-1);
  }

  isOpen(at: number, reach: number): boolean {
    return this.announced !== null && at - this.announced.at <= reach;
  }

  inOrdinals(at: number): boolean {
    return this.lastOrdinal !== null && at - this.lastOrdinal.at <= ORDINALS_FOR;
  }

  /** Whether an ordinal goes on with those before it. */
  runsOn(at: number, number: number): boolean {
    return this.lastOrdinal !== null && number > this.lastOrdinal.number && this.inOrdinals(at);
  }

  /** How many items the lists shortly before a sentence gave. */
  given(at: number): number {
    const near = this.all.filter(({ sentence }) => at - sentence <= OPEN_FOR);
    return near.reduce((sum, { items }) => sum + items.length, 0);
  }

  announce(at: number, count: number | null): void {
    this.announced = { at, count: count ?? this.announced?.count ?? null };
  }

  /** How many announced items are still to come, for words that go on with a list. */
  remaining({ reason }: Introduction): number | null {
    const { announced } = this;
    return reason === 'also' && announced?.count ? announced.count : null;
  }

  push(list: FoundList): void {
    const before = this.last();
    if (before && list.ordinal === 2 && goesBefore(before, list)) makeFirst(before);
    this.all.push(list);
    const left = this.announced?.count ? this.announced.count - list.items.length : null;
    this.announced = { at: list.sentence, count: left !== null && left > 1 ? left : null };
    if (list.ordinal !== null) this.lastOrdinal = { at: list.sentence, number: list.ordinal };
  }

  /** Inside a run of ordinals a sentence that says what to do is a step of the item before it. */
  addDetail(detail: Span): void {
    this.last()?.items.at(-1)?.details.push(detail);
  }
}
