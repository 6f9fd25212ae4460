import type { Block } from '../../model/article';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { findAll } from '../../text/pattern';
import { announcedCount } from './announced-count';
import { NEAR } from './by-noun';
import { chairContextOf, type ChairContext } from './chair-context';
import { extentOf, withoutLeads } from './extent';
import { findIntroductions } from './find-introduction';
import type { Introduction, Reason } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { isBulleted, listFrom } from './list-blocks';
import { ordinalAt } from './ordinal';
import { firstClause, withDetails, type ItemSpan } from './details';
import { splitItems } from './split-items';
import { opening, overlaps, trimSpan, type Span } from './span';

/** Items that one introduction gives, and the sentence it stands in (place among the context's sentences). */
export interface FoundList {
  reason: Reason;
  cue: Span;
  sentence: number;
  items: ItemSpan[];
  /** Number of the ordinal that counted it, else null. */
  ordinal: number | null;
  /** How many items the words announced, null where they did not. */
  announced: number | null;
}

/** Lists read at most; an article with more lists something else. */
const MOST_LISTS = 60;
/** Items named as priorities from which intentions told besides are no more of them. */
const OUTRIGHT = 3;
/** Sentences after which a list that has begun no longer takes additions. */
const OPEN_FOR = 6;
/** The same for ordinals, whose items may run over paragraphs. */
const ORDINALS_FOR = 14;

/** Reads the body sentence by sentence and gives the lists of priorities in its order. */
export class ListFinder {
  private readonly text: string;
  private readonly chair: ChairContext;
  private readonly blockPlaces: ReadonlyMap<Block, number>;
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
    this.blockPlaces = new Map(context.article.blocks.map((block, place) => [block, place]));
  }

  find(): FoundList[] {
    if (!this.chair.article) return [];
    const { sentences } = this.context;
    for (let at = 0; at < sentences.length && this.lists.length < MOST_LISTS; at++) {
      const sentence = sentences[at]!;
      if (sentence.part !== 'body' || this.isOthers(sentence)) continue;
      at = this.readSentence(sentence, at);
    }
    // where priorities are named outright, intentions told besides are no more of them
    const named = this.lists.filter(({ reason }) => reason !== 'intent' && reason !== 'focus');
    const outright = named.reduce((sum, { items }) => sum + items.length, 0) >= OUTRIGHT;
    return this.lists.filter(({ reason }) => reason !== 'intent' || !outright);
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
    const state = { span, chair: this.chair.near(at) || open, open };
    const found = independent(findIntroductions(this.text, state, this.lexicon));
    const inRun =
      this.inOrdinals(at) && !found.some(({ reason }) => reason === 'noun' || reason === 'noun-before');
    let given = 0;
    for (const introduction of found) {
      if (inRun && introduction.reason !== 'also') this.addDetail(introduction);
      else if (introduction.reason !== 'intent' || !this.explicit)
        given += this.add(introduction, at, introduction.ordinal);
    }
    if (!given && !inRun) this.noteAnnouncement(sentence, at);
    return at;
  }

  private isOpen(at: number, reach: number): boolean {
    return this.announced !== null && at - this.announced.at <= reach;
  }

  private inOrdinals(at: number): boolean {
    return this.lastOrdinal !== null && at - this.lastOrdinal.at <= ORDINALS_FOR;
  }

  private isOthers({ text }: Sentence): boolean {
    return text.search(this.lexicon.past) >= 0 || text.search(this.lexicon.others) >= 0;
  }

  /** A noun or aim without items: what follows may list them. */
  private noteAnnouncement({ start, end }: Sentence, at: number): void {
    const nouns = findAll(this.lexicon.nouns, this.text, start, end);
    const aims =
      this.chair.near(at) || this.isOpen(at, 1) ? findAll(this.lexicon.aims, this.text, start, end) : [];
    const last = [...nouns, ...aims].at(-1);
    if (!last) return;
    const count = announcedCount(
      this.text,
      { start: Math.max(start, last.start - NEAR), end: last.end },
      this.lexicon,
    );
    this.announced = { at, count: count ?? this.announced?.count ?? null };
  }

  /** An HTML list or bulleted paragraphs right after a sentence that announces them. */
  private listAfter(sentence: Sentence, at: number): number | null {
    const { sentences, article } = this.context;
    const next = sentences[at + 1];
    if (!sentence.block || !next?.block || next.block === sentence.block) return null;
    if (sentence.block.kind === 'list-item' || isBulleted(sentence.text)) return null;
    const from = this.blockPlaces.get(next.block) ?? -1;
    const items = listFrom(this.text, article.blocks, from);
    if (!items.length) return null;
    const span = { start: sentence.start, end: sentence.end };
    const said = [
      this.lexicon.nouns,
      this.lexicon.focus,
      ...(this.chair.near(at) || this.isOpen(at, 2) ? [this.lexicon.aims] : []),
    ];
    const cue =
      said.map((pattern) => findAll(pattern, this.text, span.start, span.end)[0]).find(Boolean) ??
      (this.isOpen(at, 2) && /[:：]\s*$/u.test(sentence.text) ? span : null);
    if (!cue) return null;
    const last = article.blocks[from + items.length - 1]!;
    this.push({
      reason: 'list',
      cue,
      sentence: at,
      items: items.map((item) => this.asItem(firstSentence(this.text, item))),
      ordinal: null,
      announced: null,
    });
    let end = at;
    while (sentences[end + 1] && sentences[end + 1]!.start < last.end && sentences[end + 1]!.part === 'body')
      end++;
    return end;
  }

  /** 'Six key points. These are A, B …': what the sentence before announced. */
  private readThese(span: Span, at: number): boolean {
    const these = opening(this.lexicon.these, this.text, span);
    if (!these || !this.announced || at - this.announced.at !== 1) return false;
    const before = this.lists.at(-1);
    const { count } = this.announced;
    const replaced =
      before?.sentence === at - 1 && before.reason === 'noun-before' && before.announced !== null;
    if (before?.sentence === at - 1 && !replaced) return false;
    if (replaced) this.lists.pop();
    const region = { start: these.end, end: span.end };
    const announced = replaced ? before.announced : count;
    const found: Introduction = {
      reason: 'noun',
      cue: these,
      region,
      count: announced,
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
    const begins = ordinal.number <= 2 && this.isOpen(at, OPEN_FOR);
    if (!ordinal.bare) return this.readOrdinalNoun(span, ordinal.number, at, runs || begins);
    if (!runs && !begins) return null;
    const { sentences } = this.context;
    const rest = { start: ordinal.end, end: sentence.end };
    const following = sentences[at + 1];
    const counted = trimSpan(this.text, rest);
    const alone = counted.end <= counted.start;
    if (alone && following?.part !== 'body') return null;
    const region = alone ? { start: following!.start, end: following!.end } : rest;
    this.add(
      { reason: 'ordinal', cue: ordinal, region, count: null, single: true, ordinal: ordinal.number },
      at,
      ordinal.number,
    );
    return alone ? at + 1 : at;
  }

  private readOrdinalNoun(span: Span, number: number, at: number, runs: boolean): number | null {
    const state = { span, chair: true, open: true };
    const found = findIntroductions(this.text, state, this.lexicon).filter(
      ({ reason, cue }) => (reason === 'noun' || reason === 'noun-before') && cue.start - span.start < 60,
    );
    const [first] = independent(found);
    if (!first || (!runs && !this.chair.near(at))) return null;
    return this.add({ ...first, reason: 'ordinal', count: null, single: true }, at, number) ? at : null;
  }

  /** Adds the items of an introduction; gives how many. */
  private add(introduction: Introduction, at: number, ordinal: number | null): number {
    const extent = extentOf(this.text, introduction, this.lexicon);
    if (!isList(this.text, extent, this.lexicon)) return 0;
    const count = introduction.count ?? this.remaining(introduction);
    const spans = introduction.single
      ? [firstClause(this.text, extent)]
      : splitItems(this.text, extent, this.lexicon, {
          count,
          openers: openersOf(this.text, introduction, extent),
        });
    const items = spans
      .map((span) => this.asItem(span))
      .filter((item) => isList(this.text, item, this.lexicon));
    if (!items.length) return 0;
    this.push({
      reason: introduction.reason,
      cue: introduction.cue,
      sentence: at,
      items,
      ordinal,
      announced: introduction.count,
    });
    if (ordinal !== null) this.lastOrdinal = { at, number: ordinal };
    return items.length;
  }

  /** How many announced items are still to come, for words that go on with a list. */
  private remaining({ reason }: Introduction): number | null {
    const { announced } = this;
    return reason === 'also' && announced?.count ? announced.count : null;
  }

  private push(list: FoundList): void {
    const before = this.lists.at(-1);
    // 'priority is A, B and C … The second priority is D': what came first was one item
    if (
      list.ordinal === 2 &&
      before &&
      before.ordinal === null &&
      before.reason !== 'list' &&
      list.sentence - before.sentence <= 2
    ) {
      const whole = { start: before.items[0]!.start, end: before.items.at(-1)!.end };
      before.items = [{ ...whole, details: before.items.flatMap(({ details }) => details) }];
      before.ordinal = 1;
    }
    this.lists.push(list);
    const left = this.announced?.count ? this.announced.count - list.items.length : null;
    this.announced = { at: list.sentence, count: left !== null && left > 1 ? left : null };
  }

  private asItem(span: Span): ItemSpan {
    return withDetails(this.text, withoutLeads(this.text, span, this.lexicon), this.lexicon);
  }

  /** Inside a run of ordinals a sentence that says what to do is a step of the item before it. */
  private addDetail(introduction: Introduction): void {
    const item = this.lists.at(-1)?.items.at(-1);
    const extent = extentOf(this.text, introduction, this.lexicon);
    if (item && isList(this.text, extent, this.lexicon)) item.details.push(firstClause(this.text, extent));
  }
}

/** Letters of real words a list needs at least. */
const LEAST_LETTERS = 4;

/** Whether a passage can be an item at all: it has words, and does not speak of priorities itself. */
function isList(text: string, span: Span, lexicon: PriorityLexicon): boolean {
  const words = text.slice(span.start, span.end);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < (/\p{Script=Han}/u.test(words) ? 2 : LEAST_LETTERS)) return false;
  if (/\p{L}/u.test(words) && endsInClause(words, lexicon)) return false;
  return words.search(lexicon.nouns) < 0 && !opening(lexicon.notItems, text, span);
}

/** 'the dimensions that': the passage breaks off before it says anything. */
function endsInClause(words: string, lexicon: PriorityLexicon): boolean {
  const last = findAll(lexicon.clauses, words).at(-1);
  return last !== undefined && last.end === words.length;
}

/** The last words before the first item ('on', 'для'), which may stand again before the others. */
function openersOf(text: string, { cue }: Introduction, extent: Span): string[] {
  const before = text.slice(Math.max(Math.min(cue.start, extent.start), extent.start - 60), extent.start);
  return (before.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-3);
}

function firstSentence(text: string, span: Span): Span {
  const stop = /[.!?。]\s/u.exec(text.slice(span.start, span.end));
  return stop && stop.index > 20 ? trimSpan(text, { start: span.start, end: span.start + stop.index }) : span;
}

const RANK: Readonly<Record<Reason, number>> = {
  list: 0,
  ordinal: 0,
  noun: 1,
  'noun-before': 1,
  also: 2,
  focus: 3,
  intent: 4,
};

/** Keeps the surest of introductions whose passages overlap; of two alike, the one that begins later is cut from the other. */
function independent(found: readonly Introduction[]): Introduction[] {
  const kept: Introduction[] = [];
  const sorted = [...found].sort((a, b) => RANK[a.reason] - RANK[b.reason] || b.cue.start - a.cue.start);
  for (const introduction of sorted) {
    const rival = kept.find(
      (other) => overlaps(other.region, introduction.region) || overlaps(other.cue, introduction.region),
    );
    if (!rival) kept.push(introduction);
    else if (
      rival.reason === introduction.reason &&
      rival.cue.start > introduction.region.start + 15 &&
      introduction.cue.end <= rival.cue.start
    )
      kept.push({ ...introduction, region: { start: introduction.region.start, end: rival.cue.start } });
  }
  return kept.sort((a, b) => a.region.start - b.region.start);
}
