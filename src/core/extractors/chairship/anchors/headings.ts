import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { findAll } from '../../../text/pattern';
import type { Anchor } from '../statement';

/** For how many sentences a heading holds, and how many back a title with 'its' looks for its body. */
const HEADED = 6;
const OWNED = 2;
/** Most letters between 'its' and the title: 'its new chair'. */
const OWN_REACH = 20;

/** Letters and digits: a sentence without them says nothing. */
const SAYS = /[\p{L}\p{N}]/u;
/** An acronym in brackets behind a name, and what parts a label from what it heads. */
const ACRONYM = /^\s*[(（]\p{Lu}[\p{L}\p{N}-]*[)）]/u;
const LABEL = /^\s*:/u;

/**
 * The organization that an anchor is about though its own phrase does not name it: one whose name alone is a sentence
 * before it ('OSCE. In January Y took over'), that labels its sentence ('OSCE: Y took over'), or that a title with 'its' owns
 * ('The Assembly has opened. Its new president …').
 */
export function headOf(context: ReadingContext, anchor: Anchor): Mention | null {
  return headingBefore(context, anchor) ?? ownerBefore(context, anchor);
}

function headingBefore(context: ReadingContext, { sentence, start }: Anchor): Mention | null {
  const label = headingIn(context, sentence);
  if (label && label.end <= start) return label;
  const at = context.sentences.indexOf(sentence);
  for (let back = 1; back <= HEADED; back++) {
    const before = context.sentences[at - back];
    if (!before || before.part !== sentence.part) return null;
    const heading = headingIn(context, before);
    if (heading) return heading;
  }
  return null;
}

/** The organization that opens a sentence and is all it says, or labels the rest. */
function headingIn(context: ReadingContext, { part, start, end, text }: Sentence): Mention | null {
  const [first] = context.mentionsIn(part, start, end);
  if (first?.kind !== 'organization' || !first.id || SAYS.test(text.slice(0, first.start - start)))
    return null;
  const rest = text.slice(first.outerEnd - start).replace(ACRONYM, '');
  return LABEL.test(rest) || !SAYS.test(rest) ? first : null;
}

/** 'The Assembly has opened its session. Its president is X': the only organization named just before. */
function ownerBefore(context: ReadingContext, { kind, sentence, start }: Anchor): Mention | null {
  const own = context.pack.chairship?.bodyPronouns;
  if (kind !== 'officer' || !own) return null;
  const opening = sentence.text.slice(0, start - sentence.start);
  const pronoun = findAll(context.pattern(own), opening).at(-1);
  if (!pronoun || opening.length - pronoun.end > OWN_REACH || SAYS.test(opening.slice(0, pronoun.start)))
    return null;
  const at = context.sentences.indexOf(sentence);
  const first = context.sentences[Math.max(0, at - OWNED)]!;
  const from = first.part === sentence.part ? first.start : 0;
  const named = context
    .mentionsIn(sentence.part, from, sentence.start)
    .filter(({ kind: what, id }) => what === 'organization' && id);
  const last = named.at(-1);
  if (!last || new Set(named.map(({ id }) => id)).size > 1) return null;
  // 'The Assembly's Fifth Committee met. Its president': that of the body named last
  const bodies = context.pack.chairship?.otherBodies ?? [];
  return context.spansIn(sentence.part, bodies, last.end, sentence.start).length ? null : last;
}

/** Sentences by which the name of an organization may follow the word for its chair. */
const LATER = 2;

/** Whether an organization is named for the first time only some sentences behind an anchor of the body. */
export function isNamedLater(context: ReadingContext, { sentence }: Anchor, { id }: Mention): boolean {
  const isIt = (one: Mention) => one.id === id;
  if (sentence.part !== 'body' || context.mentions('headline').some(isIt)) return false;
  const first = context.mentions('body').find(isIt);
  const at = first && context.sentences.find(({ part, end }) => part === 'body' && first.start < end);
  return at !== undefined && at.index - sentence.index > LATER;
}
