import type { Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { announcedCount } from './announced-count';
import { NEAR } from './by-noun';
import { canBeItem } from './can-be-item';
import { chairContextOf, type ChairContext } from './chair-context';
import { findIntroductions } from './find-introductions';
import { afterAccording } from './extent';
import { countedSentences } from './counted-sentences';
import { type FoundList, goesBefore, makeFirst } from './found-list';
import { independent } from './independent';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { isOrganizationsOwn } from './is-organizations-own';
import { isOutsiders } from './is-outsiders';
import { ordinalAt } from './ordinal';
import { type PrintedLists, printedListsOf } from './printed-list';
import { isRanked } from './ranks';
import { opening, trimSpan, type Span } from './span';
import { takeDetail, takeItems } from './take-items';
import { spansIn } from './spans-in';
import { withoutAsides } from './without-asides';
import { withoutSubject } from './without-subject';

/** Lists read at most; an article with more lists something else. */
const MOST_LISTS = 60;
/** Sentences after which a list that has begun no longer takes additions. */
const OPEN_FOR = 6;
/** The same for ordinals, whose items may run over paragraphs. */
const ORDINALS_FOR = 14;

/** Reads the body sentence by sentence and gives the lists of priorities in its order. */
export class ListFinder {
  private readonly text: string;
  private readonly chair: ChairContext;
  private readonly printed: PrintedLists;
  private readonly lists: FoundList[] = [];
  /** Where a list was last announced or continued, and how many items were announced and not yet given. */
  private announced: { at: number; count: number | null } | null = null;
  private lastOrdinal: { at: number; number: number } | null = null;

  constructor(
    private readonly context: ReadingContext,
    private readonly lexicon: PriorityLexicon,
  ) {
    this.text = context.textOf('body');
    this.chair = chairContextOf(context, lexicon);
    this.printed = printedListsOf(context, lexicon);
  }

  find(): FoundList[] {
    if (!this.chair.article) return [];
    const { sentences } = this.context;
    for (let at = 0; at < sentences.length && this.lists.length < MOST_LISTS; at++) {
      const sentence = sentences[at]!;
      if (sentence.part !== 'body' || this.isOthers(sentence)) continue;
      at = this.readSentence(sentence, at);
    }
    return withoutAsides(this.lists, (list) => this.adds(list));
  }

  /** Whether the words of an intention add it to what was told: 'it will also', 'in addition, it plans'. */
  private adds({ sentence, cue }: FoundList): boolean {
    const { start } = this.context.sentences[sentence]!;
    return spansIn(this.lexicon.adds, this.text, start, cue.end).length > 0;
  }

  /** Reads one sentence and what hangs on it; gives the place of the last sentence used. */
  private readSentence(sentence: Sentence, at: number): number {
    const blocks = this.listAfter(sentence, at);
    if (blocks) return blocks;
    const counted = this.readOrdinal(sentence, at);
    if (counted !== null) return counted;
    const span = { start: sentence.start, end: sentence.end };
    if (this.readThese(span, at)) return at;
    const open = this.isOpen(at, OPEN_FOR);
    const ranked = isRanked(this.context, at, this.lexicon);
    const state = { span, chair: this.chair.near(at) || open, open, ranked };
    const found = this.independentOf(findIntroductions(this.text, state, this.lexicon)).filter(
      (introduction) =>
        this.chair.names(at) ||
        !(
          isOrganizationsOwn(this.context, introduction, span) ||
          isOutsiders(this.context, introduction, (country) => this.chair.has(country, at))
        ),
    );
    const inRun = this.inOrdinals(at) && !found.some(({ cue }) => this.namesPriority(cue));
    let given = 0;
    for (const introduction of found) {
      if (inRun && introduction.reason !== 'also' && introduction.reason !== 'rank')
        this.addDetail(introduction);
      else given += this.add(introduction, at, introduction.ordinal);
    }
    return given || inRun ? at : this.noteAnnouncement(sentence, at);
  }

  private independentOf(found: readonly Introduction[]): Introduction[] {
    return independent(this.text, found, this.lexicon);
  }

  /** Whether words name or count priorities: 'is the third priority', 'make up the fourth'. */
  private namesPriority({ start, end }: Span): boolean {
    const { nouns, ordinals } = this.lexicon;
    return [nouns, ...ordinals].some((pattern) => spansIn(pattern, this.text, start, end).length > 0);
  }

  private isOpen(at: number, reach: number): boolean {
    return this.announced !== null && at - this.announced.at <= reach;
  }

  private inOrdinals(at: number): boolean {
    return this.lastOrdinal !== null && at - this.lastOrdinal.at <= ORDINALS_FOR;
  }

  /** How many items the lists shortly before a sentence gave. */
  private given(at: number): number {
    const near = this.lists.filter(({ sentence }) => at - sentence <= OPEN_FOR);
    return near.reduce((sum, { items }) => sum + items.length, 0);
  }

  private isOthers({ start, end }: Sentence): boolean {
    const { past, others } = this.lexicon;
    return [past, others].some((pattern) => spansIn(pattern, this.text, start, end).length > 0);
  }

  /** A noun or aim without items: what follows may list them. Gives the place of the last sentence used. */
  private noteAnnouncement({ start, end }: Sentence, at: number): number {
    const nouns = spansIn(this.lexicon.nouns, this.text, start, end);
    const near = this.chair.near(at) || this.isOpen(at, 1);
    const weak = (pattern: RegExp) => (near ? spansIn(pattern, this.text, start, end) : []);
    const countOf = (noun: Span) =>
      announcedCount(this.text, { start: Math.max(start, noun.start - NEAR), end: noun.end }, this.lexicon);
    const counted = weak(this.lexicon.generic).filter((noun) => countOf(noun) !== null);
    const last = [...weak(this.lexicon.announces), ...counted, ...nouns, ...weak(this.lexicon.aims)].at(-1);
    if (!last) return at;
    const count = countOf(last);
    this.announced = { at, count: count ?? this.announced?.count ?? null };
    const told = count === null ? null : countedSentences(this.context, at, count, this.lexicon);
    if (!told) return at;
    this.push({
      reason: 'list',
      cue: last,
      sentence: at,
      items: told.items,
      ordinal: null,
      announced: count,
    });
    return told.last;
  }

  /** An HTML list or bulleted paragraphs right after a sentence that announces them; gives the place of the last sentence used. */
  private listAfter(sentence: Sentence, at: number): number | null {
    const open = this.isOpen(at, 2);
    const state = { open, chair: open || this.chair.near(at) };
    const found = this.printed.after(sentence, at, state);
    if (!found) return null;
    this.push(found.list);
    return found.last;
  }

  /** 'Six key points. These are A, B …': what the sentence before announced. */
  private readThese(span: Span, at: number): boolean {
    const these = opening(this.lexicon.these, this.text, afterAccording(this.text, span, this.lexicon));
    if (!these || !this.announced || at - this.announced.at !== 1) return false;
    const before = this.lists.at(-1);
    const { count } = this.announced;
    // 'these priorities aim to A. They include B': what they are for is none of them
    const replaced =
      before?.sentence === at - 1 &&
      ((before.reason === 'noun-before' && before.announced !== null) || before.reason === 'intent');
    if (before?.sentence === at - 1 && !replaced) return false;
    if (replaced) this.lists.pop();
    const region = { start: these.end, end: span.end };
    const announced = replaced ? before.announced : count;
    const found: Introduction = {
      reason: 'noun',
      cue: these,
      region,
      count: announced,
      many: false,
      single: false,
      ordinal: null,
    };
    return this.add(found, at, null) > 0;
  }

  /** 'First, …', 'Второе. …', 'the third priority is …'. */
  private readOrdinal(sentence: Sentence, at: number): number | null {
    const span = { start: sentence.start, end: sentence.end };
    const ordinal = ordinalAt(this.text, span, this.lexicon);
    if (!ordinal) return null;
    const runs = this.lastOrdinal !== null && ordinal.number > this.lastOrdinal.number && this.inOrdinals(at);
    const begins = this.isOpen(at, OPEN_FOR) && ordinal.number <= Math.max(2, this.given(at) + 1);
    const link = ordinal.bare
      ? null
      : opening(this.lexicon.links, this.text, { start: ordinal.end, end: sentence.end });
    if (!ordinal.bare && !link) return this.readOrdinalNoun(span, ordinal.number, at, runs || begins);
    if (!runs && !begins) return null;
    const { sentences } = this.context;
    const rest = { start: link?.end ?? ordinal.end, end: sentence.end };
    const following = sentences[at + 1];
    const counted = trimSpan(this.text, rest);
    const alone = counted.end <= counted.start;
    if (alone && following?.part !== 'body') return null;
    const region = alone ? { start: following!.start, end: following!.end } : rest;
    this.add(
      {
        reason: 'ordinal',
        cue: ordinal,
        region,
        count: null,
        many: false,
        single: true,
        ordinal: ordinal.number,
      },
      at,
      ordinal.number,
    );
    return alone ? at + 1 : at;
  }

  private readOrdinalNoun(span: Span, number: number, at: number, runs: boolean): number | null {
    const state = { span, chair: true, open: true, ranked: false };
    const found = findIntroductions(this.text, state, this.lexicon).filter(
      ({ reason, cue }) => (reason === 'noun' || reason === 'noun-before') && cue.start - span.start < 60,
    );
    const [first] = this.independentOf(found);
    if (!first || (!runs && !this.chair.near(at))) return null;
    return this.add({ ...first, reason: 'ordinal', count: null, many: false, single: true }, at, number)
      ? at
      : null;
  }

  /** Adds the items of an introduction; gives how many. */
  private add(introduction: Introduction, at: number, ordinal: number | null): number {
    const count = introduction.count ?? this.remaining(introduction);
    const { start, end } = introduction.region;
    const names = this.context.mentionsIn('body', start, end);
    const taken = takeItems(this.text, introduction, count, names, this.lexicon);
    const items = withoutSubject(this.context, introduction, taken, this.lexicon, (id) =>
      this.chair.has(id, at),
    ).filter(
      (item) =>
        canBeItem(this.text, item, this.lexicon) &&
        !(introduction.reason === 'intent' && isParty(item, names)),
    );
    if (!items.length || (introduction.reason === 'rank' && this.ranksNames(items, at))) return 0;
    const { reason, cue, region } = introduction;
    const number = ordinal ?? this.firstOf(region, items.length);
    this.push({ reason, cue, sentence: at, items, ordinal: number, announced: introduction.count });
    if (number !== null) this.lastOrdinal = { at, number };
    return items.length;
  }

  /** 'Mexico is next': where no list has begun, whose name is given its place waits for its turn. */
  private ranksNames(items: readonly Span[], at: number): boolean {
    if (this.isOpen(at, OPEN_FOR)) return false;
    return items.every((item) =>
      this.context
        .mentionsIn('body', item.start, item.end)
        .some(({ outerStart, outerEnd }) => outerStart <= item.start && outerEnd >= item.end),
    );
  }

  /** 1 where a passage is the first item of a run: 'three aims: First, A. Second, B'. */
  private firstOf(region: Span, items: number): number | null {
    if (items !== 1) return null;
    const ordinal = ordinalAt(this.text, trimSpan(this.text, region), this.lexicon);
    return ordinal?.number === 1 ? 1 : null;
  }

  /** How many announced items are still to come, for words that go on with a list. */
  private remaining({ reason }: Introduction): number | null {
    const { announced } = this;
    return reason === 'also' && announced?.count ? announced.count : null;
  }

  private push(list: FoundList): void {
    const before = this.lists.at(-1);
    if (before && list.ordinal === 2 && goesBefore(before, list)) makeFirst(before);
    this.lists.push(list);
    const left = this.announced?.count ? this.announced.count - list.items.length : null;
    this.announced = { at: list.sentence, count: left !== null && left > 1 ? left : null };
  }

  /** Inside a run of ordinals a sentence that says what to do is a step of the item before it. */
  private addDetail(introduction: Introduction): void {
    const detail = takeDetail(this.text, introduction, this.lexicon);
    if (detail) this.lists.at(-1)?.items.at(-1)?.details.push(detail);
  }
}

/** 'What Kenya wants', 'what Nairobi will do': a party and no more is nothing that can be intended. */
const isParty = ({ start, end }: Span, names: readonly Mention[]): boolean =>
  names.some((one) => one.kind !== 'organization' && one.start <= start && one.end >= end);
