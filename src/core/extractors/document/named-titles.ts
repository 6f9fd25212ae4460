import type { Sentence } from '../../model/reading-context';
import { findAll } from '../../text/pattern';
import { isBarred } from './is-barred';
import type { DocumentLexicon } from './lexicon';
import type { Title } from './title';

/** Letters between a document's noun and the words that name it: 'the programme of the presidency, a brochure called'. */
const REACH = 110;
/** A title in marks. */
const MARKED = /^ ?(?:“(?<curly>[^“”\n]{3,100})”|"(?<straight>[^"\n]{3,100})"|«(?<angled>[^«»\n]{3,100})»)/u;
/** A title in capitals, of two words at least: 'United and Strong'. */
const CAPITALS =
  /^ (?<title>\p{Lu}[\p{L}’'-]+(?: (?:and|of|for|the|in|to) | )\p{Lu}[\p{L}’'-]+(?:(?: (?:and|of|for|the|in|to))? \p{Lu}[\p{L}’'-]+){0,5})/u;

/** Titles that words lead to from a document's noun: 'the programme, which bears the title “A Common Path”'. */
export function namedTitles({ text, part, start }: Sentence, words: DocumentLexicon): Title[] {
  return findAll(words.named, text).flatMap((named): Title[] => {
    const rest = text.slice(named.end);
    const marked = MARKED.exec(rest)?.groups;
    const title = marked
      ? (marked.curly ?? marked.straight ?? marked.angled)
      : CAPITALS.exec(rest)?.groups?.title;
    const near = text.slice(Math.max(0, named.start - REACH), named.start);
    const clause = near.slice(near.search(/[^;:.!?]*$/u));
    if (!title || clause.search(words.titleNoun) < 0) return [];
    const from = named.end + rest.indexOf(title);
    const kept = title.replace(/[\s,.;]+$/u, '');
    if (isBarred(text, from, from + kept.length, words)) return [];
    return [{ part, start: start + from, end: start + from + kept.length, by: 'marks', dateFrom: null }];
  });
}
