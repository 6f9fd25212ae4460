import type { Block } from '../../model/article';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { countWords } from '../../text/count-words';
import { announcedCount } from './announced-count';
import type { FoundList } from './found-list';
import { headedList, sentenceList } from './headed-list';
import { labelledList, labelledSentences } from './labelled-list';
import type { PriorityLexicon } from './lexicon';
import { isBulleted, listFrom, type PrintedList } from './list-blocks';
import { listCue } from './list-cue';
import type { Span } from './span';
import { spansIn } from './spans-in';
import { entryItem } from './take-items';

/** Finds lists printed as such, each after the sentence that announces it. */
export interface PrintedLists {
  /**
   * The HTML list, bulleted paragraphs or headings right after a sentence, where the one before or behind them says that they are
   * priorities; with the place of the last sentence that they use.
   */
  after(
    sentence: Sentence,
    at: number,
    state: { open: boolean; chair: boolean },
  ): { list: FoundList; last: number } | null;
}

/** Most words of a line that heads a list of bare lines. */
const TITLE_WORDS = 8;

export function printedListsOf(context: ReadingContext, lexicon: PriorityLexicon): PrintedLists {
  const { article } = context;
  const text = context.textOf('body');
  /** Whether a sentence has a name for its subject, or says when something happens. */
  const isReport = ({ start, end }: Span): boolean =>
    context.datesIn('body', start, end).length > 0 ||
    context.mentionsIn('body', start, end).some(({ roles }) => roles.length === 1 && roles[0] === 'bare');
  /** Whether a sentence is a line by itself that names priorities: 'Priorities of the Norwegian chairmanship'. */
  const isTitle = ({ block, start, end, text: words }: Sentence): boolean =>
    block?.start === start &&
    block.end === end &&
    countWords(words) <= TITLE_WORDS &&
    !/[.!?…]["”»)]?\s*$/u.test(words) &&
    spansIn(lexicon.nouns, text, start, end).length > 0;
  // made when first asked for: most articles list nothing
  let places: ReadonlyMap<Block, number> | undefined;
  return {
    after(sentence, at, state) {
      const { sentences } = context;
      const next = sentences[at + 1];
      if (!sentence.block || !next?.block) return null;
      const listOf = (printed: PrintedList, cue: Span): FoundList => ({
        reason: 'list',
        cue,
        sentence: at,
        items: printed.items
          .map((item) => (item.details ? { ...item, details: item.details } : entryItem(text, item, lexicon)))
          .filter((item) => item.end > item.start),
        ordinal: null,
        announced: null,
      });
      const count = announcedCount(text, sentence, lexicon);
      if (next.block === sentence.block) {
        const printed = count === null ? null : labelledSentences(text, sentences, at + 1, count, lexicon);
        const cue = printed && listCue(text, { before: sentence, after: null, ...state }, lexicon);
        return cue ? { list: listOf(printed, cue), last: printed.last } : null;
      }
      if (sentence.block.kind === 'list-item' || isBulleted(sentence.text)) return null;
      places ??= new Map(article.blocks.map((block, place) => [block, place]));
      const from = places.get(next.block) ?? -1;
      const isLed = /[:：]\s*$/u.test(sentence.text) || isTitle(sentence);
      // as many heads as were counted, or an intention before a colon, announce a list wherever the article does so, not where
      // it tells of an organization
      const counted =
        headedList(text, article.blocks, from, count) ??
        labelledList(text, article.blocks, from, count, lexicon);
      const isOrganizations = context
        .mentionsIn('body', sentence.start, sentence.end)
        .some(({ kind }) => kind === 'organization');
      const announces =
        (counted !== null && count !== null) || (isLed && endsInIntent(text, sentence, lexicon));
      const chair = state.chair || (announces && !isOrganizations);
      const printed =
        listFrom(text, article.blocks, from, isLed) ??
        counted ??
        (isLed ? sentenceList(text, article.blocks, from, lexicon, isReport) : null);
      if (!printed) return null;
      const blocksEnd = article.blocks[printed.last]!.end;
      const end = lastBefore(sentences, at, blocksEnd);
      const after = sentences[end + 1]?.part === 'body' ? sentences[end + 1]! : null;
      const cue = listCue(text, { before: sentence, after, open: state.open, chair }, lexicon);
      // what a colon alone leads to is no list of priorities where names or days make it up
      if (!cue || (cue === sentence && printed.items.every(isReport))) return null;
      // the sentence behind the list is used up where it says what the list is
      return { list: listOf(printed, cue), last: cue.start >= blocksEnd ? end + 1 : end };
    },
  };
}

/** Whether nothing stands between an intention and the colon behind it: 'they say that they intend:'. */
function endsInIntent(text: string, { start, end }: Span, { intent }: PriorityLexicon): boolean {
  return spansIn(intent, text, start, end).some((one) => /^\s*[:：]\s*$/u.test(text.slice(one.end, end)));
}

/** The last sentence of the body that begins before a place in it. */
function lastBefore(sentences: readonly Sentence[], from: number, place: number): number {
  let at = from;
  while (sentences[at + 1]?.part === 'body' && sentences[at + 1]!.start < place) at++;
  return at;
}
