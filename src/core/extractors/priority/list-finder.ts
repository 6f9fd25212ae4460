import type { Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { announcementIn, answerTo } from './announcement';
import { canBeItem } from './can-be-item';
import { chairContextOf, type ChairContext } from './chair-context';
import { findIntroductions, type SentenceState } from './find-introductions';
import { afterAccording } from './extent';
import { countedSentences } from './counted-sentences';
import type { FoundList } from './found-list';
import { FoundLists, OPEN_FOR } from './found-lists';
import { independent } from './independent';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { isOrganizationsOwn } from './is-organizations-own';
import { isOutsiders } from './is-outsiders';
import { ordinalAt } from './ordinal';
import { type PrintedLists, printedListsOf } from './printed-list';
import { areMostlyNames, areNames, isRanked } from './ranks';
import { opening, trimSpan, type Span } from './span';
import { takeDetail, takeItems } from './take-items';
import { spansIn } from './spans-in';
import { withoutAsides } from './without-asides';
import { withoutSubject } from './without-subject';

/** Lists read at most; an article with more lists something else. */
const MOST_LISTS = 60;
/** Sentences after which a list takes no place in an order that no other stands close to. */
const LATELY = 2;
/** Items that make a list believable where the sentences around it do not speak of the chair, but the article does. */
const LONG = 3;

/** Reads the body sentence by sentence and gives the lists of priorities in its order. */
export class ListFinder {
  private readonly text: string;
  private readonly chair: ChairContext;
  private readonly printed: PrintedLists;
  private readonly lists = new FoundLists();

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
    for (let at = 0; at < sentences.length && this.lists.all.length < MOST_LISTS; at++) {
      const sentence = sentences[at]!;
      if (sentence.part !== 'body' || this.isOthers(sentence)) continue;
      at = this.readSentence(sentence, at);
    }
    return withoutAsides(this.lists.all, (list) => this.adds(list));
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
    const open = this.lists.isOpen(at, OPEN_FOR);
    const ranked = isRanked(this.context, at, this.lexicon);
    const lately = this.lists.isOpen(at, LATELY);
    const state = { span, chair: this.chair.near(at) || open, open, ranked, lately };
    const found = this.introductionsOf(state, at);
    const inRun = this.lists.inOrdinals(at) && !found.some(({ cue }) => this.namesPriority(cue));
    let given = 0;
    for (const introduction of found) {
      if (inRun && introduction.reason !== 'also' && introduction.reason !== 'rank')
        this.addDetail(introduction);
      else given += this.add(introduction, at, introduction.ordinal);
    }
    if (!given && !inRun && (state.chair || this.chair.about))
      for (const introduction of this.introductionsOf({ ...state, chair: true, long: true }, at))
        given += this.add(introduction, at, introduction.ordinal, LONG);
    return given || inRun ? at : this.noteAnnouncement(sentence, at);
  }

  /** What opens a list in a sentence, but of another's. */
  private introductionsOf(state: SentenceState, at: number): Introduction[] {
    return this.independentOf(findIntroductions(this.text, state, this.lexicon)).filter(
      (introduction) =>
        this.chair.names(at) ||
        !(
          isOrganizationsOwn(this.context, introduction, state.span) ||
          isOutsiders(this.context, introduction, (country) => this.chair.has(country, at))
        ),
    );
  }

  private independentOf(found: readonly Introduction[]): Introduction[] {
    return independent(this.text, found, this.lexicon);
  }

  /** Whether words name or count priorities: 'is the third priority', 'make up the fourth'. */
  private namesPriority({ start, end }: Span): boolean {
    const { nouns, ordinals } = this.lexicon;
    return [nouns, ...ordinals].some((pattern) => spansIn(pattern, this.text, start, end).length > 0);
  }

  private isOthers({ start, end }: Sentence): boolean {
    const { past, others } = this.lexicon;
    return [past, others].some((pattern) => spansIn(pattern, this.text, start, end).length > 0);
  }

  /** A noun or aim without items: what follows may list them. Gives the place of the last sentence used. */
  private noteAnnouncement(sentence: Sentence, at: number): number {
    // 'Five pillars remain. Cyprus proposes to …'
    const near = this.chair.near(at) || this.lists.isOpen(at, 1) || this.leadsOn(at);
    const found = announcementIn(this.text, sentence, { near, about: this.chair.about }, this.lexicon);
    if (!found) return at;
    const { cue, count } = found;
    this.lists.announce(at, count);
    const told = count === null ? null : countedSentences(this.context, at, count, this.lexicon);
    if (!told) return at;
    const { items, last } = told;
    this.lists.push({ reason: 'list', cue, sentence: at, items, ordinal: null, announced: count });
    return last;
  }

  /** Whether the next sentence goes on in the same paragraph and is about the chair. */
  private leadsOn(at: number): boolean {
    const [here, next] = this.context.sentences.slice(at, at + 2);
    return next?.part === 'body' && next.block === here!.block && this.chair.near(at + 1);
  }

  /** An HTML list or bulleted paragraphs right after a sentence that announces them; gives the place of the last sentence used. */
  private listAfter(sentence: Sentence, at: number): number | null {
    const open = this.lists.isOpen(at, 2);
    const state = { open, chair: open || this.chair.about || this.chair.near(at) };
    const found = this.printed.after(sentence, at, state);
    if (!found) return null;
    this.lists.push(found.list);
    return found.last;
  }

  /** 'Six key points. These are A, B …': what the sentence before announced. */
  private readThese(span: Span, at: number): boolean {
    const told = opening(this.lexicon.these, this.text, afterAccording(this.text, span, this.lexicon));
    // 'Her priorities? A and B'
    const answer = told ? null : answerTo(this.context, at, this.lexicon);
    const these = told ?? answer;
    if (!these || !this.lists.announced || at - this.lists.announced.at !== 1) return false;
    const before = this.lists.last();
    const { count } = this.lists.announced;
    // 'these priorities aim to A. They include B': what they are for is none of them
    const replaced =
      before?.sentence === at - 1 &&
      ((before.reason === 'noun-before' && before.announced !== null) || before.reason === 'intent');
    if (before?.sentence === at - 1 && !replaced) return false;
    if (replaced) this.lists.all.pop();
    const region = { start: these.end, end: span.end };
    const announced = replaced ? before.announced : count;
    const found: Introduction = {
      reason: 'noun',
      cue: these,
      region,
      count: announced,
      many: answer?.many ?? false,
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
    const runs = this.lists.runsOn(at, ordinal.number);
    const begins = this.lists.isOpen(at, OPEN_FOR) && ordinal.number <= Math.max(2, this.lists.given(at) + 1);
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
    const state = { span, chair: true, open: true, ranked: false, lately: false };
    const found = findIntroductions(this.text, state, this.lexicon).filter(
      ({ reason, cue }) => (reason === 'noun' || reason === 'noun-before') && cue.start - span.start < 60,
    );
    const [first] = this.independentOf(found);
    if (!first || (!runs && !this.chair.near(at))) return null;
    return this.add({ ...first, reason: 'ordinal', count: null, many: false, single: true }, at, number)
      ? at
      : null;
  }

  /** Adds the items of an introduction, where they are as many as `least`; gives how many. */
  private add(introduction: Introduction, at: number, ordinal: number | null, least = 1): number {
    const count = introduction.count ?? this.lists.remaining(introduction);
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
    if (
      items.length < least ||
      (introduction.reason === 'rank' && !this.lists.isOpen(at, OPEN_FOR) && areNames(this.context, items)) ||
      (least > 1 && areMostlyNames(this.context, items))
    )
      return 0;
    const { reason, cue, region } = introduction;
    const number = ordinal ?? this.firstOf(region, items.length);
    this.lists.push({ reason, cue, sentence: at, items, ordinal: number, announced: introduction.count });
    return items.length;
  }

  /** 1 where a passage is the first item of a run: 'three aims: First, A. Second, B'. */
  private firstOf(region: Span, items: number): number | null {
    if (items !== 1) return null;
    const ordinal = ordinalAt(this.text, trimSpan(this.text, region), this.lexicon);
    return ordinal?.number === 1 ? 1 : null;
  }

  /** Inside a run of ordinals a sentence that says what to do is a step of the item before it. */
  private addDetail(introduction: Introduction): void {
    const detail = takeDetail(this.text, introduction, this.lexicon);
    if (detail) this.lists.addDetail(detail);
  }
}

/** 'What Kenya wants', 'what Nairobi will do': a party and no more is nothing that can be intended. */
const isParty = ({ start, end }: Span, names: readonly Mention[]): boolean =>
  names.some((one) => one.kind !== 'organization' && one.start <= start && one.end >= end);
