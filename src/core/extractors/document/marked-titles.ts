import { countWords } from '../../text/count-words';
import type { Sentence } from '../../model/reading-context';
import { pairMarks } from '../../speech/quote-marks';
import { isBarred } from './is-barred';
import type { DocumentLexicon } from './lexicon';
import type { Title } from './title';

/** Longest title in marks, in words; longer ones are speech. */
const MOST_WORDS = 22;
/** Most words of a title before its noun. */
const MOST_BEFORE = 5;
const MARK = /[«»„“”‟"＂‚‘’'‹›「」『』]/u;

/** Marks for titles alone, of books and papers too. */
const TITLE_MARKS = /《(?<title>[^《》\n]{2,60})》/gu;

/** What stands in marks for titles and names a kind of document. */
function titlesIn({ text, part, start }: Sentence, words: DocumentLexicon): Title[] {
  return [...text.matchAll(TITLE_MARKS)].flatMap((match): Title[] => {
    const title = match.groups!.title!;
    if (
      title.search(words.titleNoun) < 0 ||
      isBarred(text, match.index + 1, match.index + 1 + title.length, words)
    )
      return [];
    const from = start + match.index + 1;
    return [{ part, start: from, end: from + title.length, by: 'marks', dateFrom: null }];
  });
}

/** Passages in marks that are a document's title: a noun for documents with what it is about, and no sentence. */
export function markedTitles(sentence: Sentence, words: DocumentLexicon): Title[] {
  const titled = titlesIn(sentence, words);
  if (titled.length || !MARK.test(sentence.text)) return titled;
  return pairMarks(sentence.text).spans.flatMap(({ start: opened, end: shut, closed }): Title[] => {
    // French sets blanks inside its marks
    const inside = sentence.text.slice(opened, shut).trim();
    const start = sentence.text.indexOf(inside, opened);
    const end = start + inside.length;
    const count = countWords(inside);
    if (!closed || count < 2 || count > MOST_WORDS || !/^\p{Lu}/u.test(inside) || /[.!?]/u.test(inside))
      return [];
    const noun = words.titleNoun.exec(inside);
    // where many words stand before the noun, it is a sentence
    if (
      !noun ||
      countWords(inside.slice(0, noun.index)) > MOST_BEFORE ||
      inside.search(words.notDocuments) >= 0
    )
      return [];
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
