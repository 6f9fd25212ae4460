import type { Sentence } from '../../model/reading-context';
import { pairMarks } from '../../speech/quote-marks';
import type { DocumentLexicon } from './lexicon';
import type { Title } from './title';

/** Longest title in marks, in words; longer ones are speech. */
const MOST_WORDS = 22;
const MARK = /[«»„“”‟"＂‚‘’'‹›「」『』]/u;

/** Passages in marks that are a document's title: a noun for documents with what it is about, and no sentence. */
export function markedTitles(sentence: Sentence, words: DocumentLexicon): Title[] {
  if (!MARK.test(sentence.text)) return [];
  return pairMarks(sentence.text).spans.flatMap(({ start, end, closed }): Title[] => {
    const inside = sentence.text.slice(start, end);
    const count = inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (!closed || count < 2 || count > MOST_WORDS || !/^\p{Lu}/u.test(inside) || /[.!?]/u.test(inside))
      return [];
    const noun = words.titleNoun.exec(inside);
    if (!noun || inside.search(words.notDocuments) >= 0) return [];
    const after = inside.slice(noun.index + noun[0].length);
    const about = words.linkFirst.test(after) || words.bareLinkFirst.test(after);
    if (!about && !(after === '' && noun.index > 0)) return [];
    return [
      {
        part: sentence.part,
        start: sentence.start + start,
        end: sentence.start + end,
        by: 'marks',
        dateFrom: null,
      },
    ];
  });
}
