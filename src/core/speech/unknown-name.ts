import { onceForEach } from '../gazetteer/once-for-each';
import { peopleOf, resolvePerson } from '../gazetteer/people';
import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import { findAll } from '../text/pattern';
import type { Stretch } from './passage';
import { type Speaker, speakerOf, TOUCHING, touches } from './speaker';
import { speechWordsOf } from './speech-words';

const FULL_NAME = /\p{Lu}(?:\p{L}+|\.)(?:[ -]?\p{Lu}[\p{L}.’‘ʻ'-]+){0,3}/gu;
/** Letters from a verb of telling to whom it is told, at most. */
const ADDRESSED = 20;

/** 'told PAP', 'said in Aarhus', 'of South Carolina': a well-known agency, or a name after a preposition, does not speak. */
function isPlaceOrAgency(
  { pack, textOf }: ReadingContext,
  { start, end }: Stretch,
  verbs: readonly Stretch[],
): boolean {
  const text = textOf('body');
  if ((pack.source?.known ?? []).includes(text.slice(start, end))) return true;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start));
  // 'according to X': the word belongs to the reporting one
  if (!before || verbs.some((verb) => verb.start < start && verb.end > start - before[0].length))
    return false;
  return prepositionsOf(pack).has(before[1]!.toLowerCase());
}

/** Single words that make a name something else than who does it. */
const prepositionsOf = onceForEach(
  ({ grammar: { prepositions = {} } }: LanguagePack): ReadonlySet<string> => {
    const entries = Object.entries(prepositions).flatMap(([role, words]) => (role === 'agent' ? [] : words));
    return new Set(entries.map((entry) => entry.split(' +')[0]!.toLowerCase()));
  },
);

/** A name in capitals beside a verb that no mention covers; that of a person known from elsewhere where it is a part of it. */
export function unknownName(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  mentions: readonly Mention[],
  reach: number,
): Speaker | null {
  const text = context.textOf('body');
  const { notNames } = speechWordsOf(context.pack);
  const names = findAll(FULL_NAME, text, clause.start, clause.end)
    .map(({ start, end }) => ({ start, end }))
    .filter(
      (name) =>
        name.end - name.start > 2 &&
        !notNames.test(text.slice(name.start, name.end)) &&
        // 'Site.kz' is no person
        !/^\.\p{Ll}{2}/u.test(text.slice(name.end, name.end + 3)) &&
        ![...mentions, ...verbs].some((one) => one.start < name.end && one.end > name.start),
    );
  for (const verb of verbs.length ? verbs : [clause]) {
    const span = names.find(({ start, end }) => {
      const gap = start >= verb.end ? text.slice(verb.end, start) : text.slice(end, verb.start);
      return (
        gap.length <= reach &&
        /^[\s\p{Ll},–—-]*$/u.test(gap) &&
        !isCommonNoun(context, { start, end }) &&
        !isPlaceOrAgency(context, { start, end }, verbs) &&
        !isAddressed(context, { start, end })
      );
    });
    const name = span && text.slice(span.start, span.end).replace(/[.\s]+$/u, '');
    const known = name && personByName(context, name);
    // 'The Minister, "…", he said': an office with a capital is no name
    const office = span && !known ? resolvePerson(context, 'body', span.start, span.end) : null;
    if (office && reach > TOUCHING) return speakerOf(context, office);
    if (span && name && (known || reach > TOUCHING))
      return {
        type: 'Person',
        id: null,
        name: known || name,
        start: span.start,
        end: span.start + name.length,
      };
  }
  return null;
}

/** 'A diplomat told X': to whom something is said does not speak. */
function isAddressed({ pack, spansIn }: ReadingContext, { start }: Stretch): boolean {
  const addresses = pack.quotation?.addresses ?? [];
  return spansIn('body', addresses, Math.max(0, start - ADDRESSED), start).some(
    ({ end }) => end === start - 1,
  );
}

/** 'Der junge Mann sagt', 'für die Anhörung schreibt': where every noun has a capital, one with an article before it is no name. */
function isCommonNoun({ pack, textOf }: ReadingContext, { start, end }: Stretch): boolean {
  const text = textOf('body');
  return (
    !text.slice(start, end).includes(' ') &&
    speechWordsOf(pack).nounBefore.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** '…,” Rossi noted', 'said Rossi': a name that nothing introduced, right beside its verb and not at the head of a sentence. */
export function surnameBeside(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  mentions: readonly Mention[],
): Speaker | null {
  const found = unknownName(context, clause, verbs, mentions, TOUCHING + 1);
  if (!found) return null;
  const before = context.textOf('body').slice(Math.max(0, found.start - 4), found.start);
  return /[,–—-]["”’»]*\s$/u.test(before) ||
    touches(
      found,
      verbs.filter(({ end }) => end <= found.start),
    )
    ? found
    : null;
}

/** The full name of the person whose last or first name a word is. */
function personByName(context: ReadingContext, printed: string): string | null {
  const lower = printed.toLowerCase();
  const fitting = peopleOf(context).filter(({ name }) => name.toLowerCase().split(' ').includes(lower));
  return fitting.length === 1 ? fitting[0]!.name : null;
}
