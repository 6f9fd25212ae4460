import { headOf, isRepeated, shareCase, wordsOf } from './item-words';
import type { PriorityLexicon } from './lexicon';
import { piecesOf } from './pieces-of';
import { opening, type Span } from './span';
import { spansIn } from './spans-in';

/** What stands between two commas of a list. */
export interface ListPart extends Span {
  /** Stands after a comma and the joining word, or after the joining word alone: the list is closed. */
  closed: boolean;
  /** From where, its start where it is not told, to where no joining word parts items. */
  wholeFrom?: number;
  wholeTo?: number;
}

/**
 * Gives to the item before it a part that is none of its own: a clause ('which …', 'including …', 'in …' where the list
 * does not repeat that word), the rest of a list within the item ('"B": c, d, and e'), more of its closing adjectives.
 */
export function joinClauses(
  text: string,
  parts: readonly ListPart[],
  lexicon: PriorityLexicon,
  openers: readonly string[],
): ListPart[] {
  const joined: ListPart[] = [];
  let nested = false;
  let broken = false;
  let aim = false;
  const first = parts[0] && opening(lexicon.prepositions, text, parts[0]);
  const heads = first ? [...openers, wordAt(text, first)] : openers;
  for (const part of parts) {
    const last = joined.at(-1);
    const clause = opening(lexicon.clauses, text, part) ?? opening(lexicon.details, text, part);
    const small = opening(lexicon.prepositions, text, part);
    const again =
      (clause !== null && isRepeated(wordAt(text, clause), openers, lexicon)) ||
      (small !== null && isRepeated(wordAt(text, small), clause ? openers : heads, lexicon));
    const depends = (clause !== null || small !== null) && !again;
    broken =
      last !== undefined &&
      (unfinished(text, last, lexicon) || (broken && endsInAdjective(text, last, lexicon)));
    if (last && broken) {
      last.wholeFrom ??= last.end;
      last.end = part.end;
      last.wholeTo = part.end;
    } else if (last && aim) {
      last.end = part.end;
      last.wholeTo = part.end;
    } else if (last && nested) {
      last.end = part.end;
      nested = !part.closed;
    } else if (last && !part.closed && (depends || addsAdjectives(text, last, part, lexicon))) {
      last.end = part.end;
      // 'in such fields as a, b and c'
      if (!depends) last.wholeTo = part.end;
      aim = opensAim(text, part, again, lexicon);
      if (aim) last.wholeTo = part.end;
    } else if (last && clause && isRelative(text, clause, lexicon)) last.end = part.end;
    else if (last && goesOn(text, joined[0]!, last, part, lexicon)) last.end = part.end;
    else if (last && addsObjects(text, last, part, lexicon)) {
      last.end = part.end;
      last.wholeTo = part.end;
    } else {
      joined.push({ ...part });
      nested = opensInner(text, part, parts);
    }
  }
  return joined;
}

/** 'a fairer', 'ties between A': whether a part ends before its noun, or before the other side. */
function unfinished(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const between = spansIn(lexicon.spans, text, start, end).at(-1);
  if (between && !spansIn(lexicon.and, text, between.end, end).length) return true;
  return spansIn(lexicon.unfinished, text, start, end).at(-1)?.end === end;
}

function endsInAdjective(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const last = wordsOf(text.slice(start, end)).at(-1) ?? '';
  return spansIn(lexicon.adjectives, last, 0, last.length).some(
    (span) => span.end - span.start === last.length,
  );
}

/** 'the treaty, and to which A belongs': a clause on what stands before it, in whatever part. */
function isRelative(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  return spansIn(lexicon.relatives, text, start, end).length > 0;
}

/** 'фермерам, чтобы найти равновесие между доходом, заботой о природе и трудом': what a purpose opens goes on to the end. */
function opensAim(text: string, part: Span, again: boolean, lexicon: PriorityLexicon): boolean {
  return !again && lexicon.hasCases && opening(lexicon.that, text, part) !== null;
}

/** '"B": c, d, and e', 'в усіх вимірах: зовнішньому, внутрішньому': a colon inside an item opens a list of its own, by its last part or its single words. */
function opensInner(text: string, part: ListPart, parts: readonly ListPart[]): boolean {
  const colon = /\p{L}["”»]?:\s/u.exec(text.slice(part.start, part.end));
  if (!colon) return false;
  const isSingle = (span: Span) => wordsOf(text.slice(span.start, span.end)).length === 1;
  const next = parts.find(({ start }) => start >= part.end);
  const own = { start: part.start + colon.index + colon[0].length, end: part.end };
  return parts.some(({ closed }) => closed) || (next !== undefined && isSingle(own) && isSingle(next));
}

/** 'обеспечению условий развития, а также процветания': built like the end of the part before it, and unlike the first. */
function goesOn(text: string, first: Span, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  const { casesOf } = lexicon;
  const own = casesOf(headOf(text, part));
  const others = casesOf(headOf(text, first));
  if (others.size && goesOnWithVerb(text, last, part, lexicon)) return true;
  if (!own.size || !others.size || shareCase(own, others)) return false;
  return shareCase(own, casesOf(wordsOf(text.slice(last.start, last.end)).at(-1) ?? ''));
}

/** 'реформа, что позволит расширить торговлю, а также повысить доверие': a verb behind the clause of a noun goes on with that clause. */
function goesOnWithVerb(text: string, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  const isVerb = (word: string) => word.search(lexicon.heads) === 0 && !lexicon.casesOf(word).size;
  const clause = spansIn(lexicon.clauses, text, last.start, last.end).at(-1);
  if (!clause || clause.start <= last.start || !isVerb(headOf(text, part))) return false;
  return wordsOf(text.slice(clause.end, last.end)).some(isVerb);
}

/** 'отстаивать мир, диалог и стабильность': single words after a word of action with single words for its objects. */
function addsObjects(text: string, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  const [action = '', object = ''] = wordsOf(text.slice(last.start, last.end));
  if (!object || action.search(lexicon.heads) !== 0) return false;
  const rest = { start: last.start + action.length, end: last.end };
  const isPlain = (span: Span) => piecesOf(text, span, lexicon).every((piece) => wordsOf(piece).length === 1);
  const next = headOf(text, part);
  if (!isPlain(rest) || next.search(lexicon.heads) === 0) return false;
  const [own, whole, objects] = [next, action, object].map(lexicon.casesOf) as [Cases, Cases, Cases];
  // 'способствовать миру, стабильности и росту в регионе': the last object may go on
  const joint = spansIn(lexicon.and, text, part.start, part.end)[0];
  const goesOn =
    joint && !whole.size && shareCase(own, objects) && isPlain({ start: part.start, end: joint.start });
  if (!isPlain(part))
    return (
      Boolean(goesOn) && shareCase(lexicon.casesOf(headOf(text, { ...part, start: joint!.end })), objects)
    );
  // a verb has no case; a noun of action shows in which case its objects stand
  return whole.size ? shareCase(own, objects) && !shareCase(own, whole) : lexicon.hasCases;
}

type Cases = ReadonlySet<string>;

/** 'an approach that is rational, constructive and pragmatic': short words after a short relative clause. */
function addsAdjectives(text: string, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  if (wordsOf(text.slice(part.start, part.end)).length > 3) return false;
  if (headOf(text, part).search(lexicon.heads) === 0) return false;
  const clause = spansIn(lexicon.clauses, text, last.start, last.end).at(-1);
  return (
    clause !== undefined && clause.start > last.start && wordsOf(text.slice(clause.end, last.end)).length <= 2
  );
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();
