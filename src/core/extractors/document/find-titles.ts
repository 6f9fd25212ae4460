import type { Mention } from '../../model/mention';
import type { Sentence } from '../../model/reading-context';
import { findAll } from '../../text/pattern';
import { isBarred } from './is-barred';
import type { DocumentLexicon } from './lexicon';
import type { Title } from './title';

/** Longest title on either side of its noun, in UTF-16 units. */
const REACH = 160;
const BEFORE_REACH = 90;
const CLAUSE_END = /[,;:()«»"“”„!?\n，、；：（）《》「」『』]|\.(?= |$)| [–—-]{1,2} /u;
const MARKED = /^ ?(?:[«“"„‘](?<title>[^«»“”"„\n]{3,140})[»”"“’]|《[^《》\n]{2,60}》)/u;
/** How far after its noun a document's being adopted is told, and how many words of subject it then keeps. */
const ADOPTED_REACH = 44;
const ADOPTED_WORDS = 4;
/** How far before a title that it is adopted is told: 'adopted the new'. */
const ADOPTED_BEFORE = 20;
/** A title in marks that belongs to the noun behind it: '“东盟2045”的吉隆坡宣言', '«Дала жолы – 2040» тұжырымдамасы'. */
const QUOTED_BEFORE =
  /(?:[“「『《][^“”「」『』《》\n]{2,60}[”」』》]的?|[«“][^«»“”\n]{2,100}[»”] |"[^"\n]{2,100}" )$/u;
/** A noun that nothing names needs this many words of subject. */
const SUBJECT_WORDS = 2;

/** Titles built round a noun for documents: what stands before it in capitals, and what it is about. No title reaches over a person among the names of its sentence. */
export function findTitles(sentence: Sentence, words: DocumentLexicon, names: readonly Mention[]): Title[] {
  const titles: Title[] = [];
  for (const noun of findAll(words.nouns, sentence.text)) {
    const last = titles.at(-1);
    if (last && noun.start + sentence.start < last.end) continue;
    const title = titleAt(sentence, noun.start, noun.end, words, names);
    if (title) titles.push(title);
  }
  return titles;
}

function titleAt(
  sentence: Sentence,
  from: number,
  to: number,
  words: DocumentLexicon,
  names: readonly Mention[],
): Title | null {
  const { text, part } = sentence;
  const isPerson = ({ kind }: Mention) => kind === 'person';
  const bare = from - leadBefore(text, from, words);
  const quoted = words.before ? (QUOTED_BEFORE.exec(text.slice(0, bare))?.[0].length ?? 0) : 0;
  const lead = bare - quoted;
  const inLead = names.filter(({ end }) => end - sentence.start > lead && end - sentence.start <= from);
  const author = inLead.findLast(isPerson);
  let start = author ? wordAfter(text, author.end - sentence.start) : lead;
  const after = text.slice(to, to + REACH);
  const marked = MARKED.exec(after);
  const place = names.find(
    ({ kind, form, start: at }) => kind === 'country' && form === 'capital' && at - sentence.start === to + 1,
  );
  // 'إعلان كمبالا', 'Deklarasi Banjul'
  const placed = place && !words.before ? place.end - sentence.start - to : 0;
  const own = subjectIn(names, sentence.start + to, words);
  const about = marked
    ? marked[0].length
    : Math.max(placed, aboutLength(after.slice(0, own ?? REACH), words));
  const named =
    start < from &&
    (namesIt(text, start, from, words) || quoted > 0 || author || (words.before && inLead.length > 0));
  if (!named && !marked && about === 0) {
    if (!words.before || !isAdopted(text, start, from, to, words)) return null;
    start = from - lastWords(text.slice(start, from), ADOPTED_WORDS);
  }
  if (!marked && !quoted && !isDocument(text, start, from, to, words)) return null;
  const end = to + about;
  const whole = text.slice(start, end);
  if (isBarred(text, start, end, words)) return null;
  const dated = findAll(words.dated, whole).find(({ end: at }) =>
    /^ (?:the )?\p{N}{1,2}(?:\p{Ll}{2})?[ ./]/u.test(whole.slice(at)),
  );
  const stop = dated && dated.start > 0 ? start + whole.slice(0, dated.start).trimEnd().length : end;
  const dateFrom = dated ? start + dated.end : dateBehind(text, end, words);
  return {
    part,
    start: sentence.start + start,
    end: sentence.start + stop,
    by: 'noun',
    dateFrom: dateFrom === null ? null : sentence.start + dateFrom,
  };
}

/** How far behind the noun a name stands that is the subject of the sentence: 'Программу председательства Братислава представила'. */
function subjectIn(names: readonly Mention[], to: number, { hasCases }: DocumentLexicon): number | null {
  const subject = names.find(
    ({ kind, roles, start }) =>
      kind !== 'organization' && start >= to && roles.length === 1 && roles[0] === 'bare',
  );
  return hasCases && subject ? subject.start - to : null;
}

/** Whether a noun means a document here, and no course of action. */
function isDocument(text: string, start: number, from: number, to: number, words: DocumentLexicon): boolean {
  if (!words.weakNoun.test(text.slice(from, to))) return true;
  const lead = text.slice(start, from);
  const before = text.slice(Math.max(0, start - ADOPTED_BEFORE), start);
  return (
    (/\p{Lu}/u.test(text[from]!) && /\p{Lu}/u.test(lead)) ||
    words.qualifierLast.test(lead) ||
    /^[ ,]{1,2}\p{N}{4}/u.test(text.slice(to)) ||
    [before, text.slice(to, to + ADOPTED_REACH)].some((beside) => findAll(words.adopted, beside).length > 0)
  );
}

/** Told to be adopted: behind its noun, or right before the title, as in '通过了喀山宣言'. */
function isAdopted(
  text: string,
  start: number,
  from: number,
  to: number,
  { adopted }: DocumentLexicon,
): boolean {
  const before = text.slice(Math.max(0, start - ADOPTED_REACH), start);
  return (
    findAll(adopted, text.slice(to, to + ADOPTED_REACH)).length > 0 ||
    (start < from && findAll(adopted, before).at(-1)?.end === before.length)
  );
}

/** Where the next word begins: what an author's name takes with it ends there. */
function wordAfter(text: string, at: number): number {
  return at + (/^[^\s]*\s+/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** Length of the last words of a text, with the blank behind them. */
function lastWords(text: string, count: number): number {
  return text
    .split(/(?<=\s)/u)
    .slice(-count)
    .join('').length;
}

/** Length of the words in front of the noun that belong to the title. */
function leadBefore(text: string, at: number, words: DocumentLexicon): number {
  const from = Math.max(0, at - BEFORE_REACH);
  const near = text.slice(from, at);
  // a word cut in two is left out
  const before = from > 0 && !/\s/u.test(text[from - 1]!) ? near.replace(/^\S*\s/u, '') : near;
  if (words.before) return aboutBefore(before, words);
  const lead = words.leadLast.exec(before)?.[0] ?? '';
  return withoutSmallWords(lead, words).length;
}

function withoutSmallWords(lead: string, { small }: DocumentLexicon): string {
  let rest = lead;
  for (
    let word = /^\S+\s/u.exec(rest)?.[0];
    word && small.has(word.trim().toLowerCase());
    word = /^\S+\s/u.exec(rest)?.[0]
  )
    rest = rest.slice(word.length);
  return rest;
}

/** The same where what the document is about stands before it: back to the clause start. */
function aboutBefore(before: string, { ends }: DocumentLexicon): number {
  const clause = before
    .split(/[,;:()«»"“”!?\n，、；：（）《》「」『』]|\. | [–—-] /u)
    .at(-1)!
    .replace(/^\s+/u, '');
  const stop = findAll(ends, clause).at(-1)?.end ?? 0;
  return clause.slice(stop).trimStart().length;
}

/** A lead names a document where it has a capital that the sentence start does not explain, or a word of the pack. */
function namesIt(text: string, start: number, from: number, { before }: DocumentLexicon): boolean {
  const lead = text.slice(start, from).trim();
  // an acronym keeps its capitals anywhere
  const inner = start === 0 && !/^\p{Lu}{2,}/u.test(lead) ? lead.replace(/^\S+\s*/u, '') : lead;
  if (before) return /\p{Lu}/u.test(inner) && /^\p{L}/u.test(lead);
  return (
    /\p{Lu}/u.test(inner) || /\p{Ll}/u.test(lead.slice(0, 1)) || /\p{Lu}/u.test(text.slice(from, from + 1))
  );
}

/** Length of what a document is about, after its noun: up to the clause end or a word that ends it. */
function aboutLength(after: string, words: DocumentLexicon): number {
  const opens = words.linkFirst.exec(after) ?? words.bareLinkFirst.exec(after);
  if (!opens) return 0;
  const clauseEnd = after.search(CLAUSE_END);
  const clause = clauseEnd < 0 ? after : after.slice(0, clauseEnd);
  const stop =
    findAll(words.ends, clause).find(({ start }) => start > opens[0].length - 1)?.start ?? clause.length;
  const about = clause.slice(0, stop).trimEnd();
  const count = about.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isEnough = count >= SUBJECT_WORDS || /^ \p{N}{4}$/u.test(about);
  return isEnough || (words.bareLinkFirst.test(after) && count >= 1) ? about.length : 0;
}

/** A date behind the title: ', dated 18 March', ' of 18 March'. */
function dateBehind(text: string, end: number, { dated }: DocumentLexicon): number | null {
  const found = findAll(dated, text, end, Math.min(text.length, end + 20))[0];
  return found && /^[\s,(]*$/u.test(text.slice(end, found.start)) ? found.end : null;
}
