import type { Mention } from '../../../model/mention';
import type { Fragment } from '../../../model/words/chairship-words';
import { countWords } from '../../../text/count-words';
import { findAll } from '../../../text/pattern';
import { withoutFillers } from '../scene/fillers';
import type { Scene, Span } from '../scene/scene';

/** How far before its verb whom a clause is about may stand, in UTF-16 units. */
const RELATIVE_REACH = 60;

/** 'With South Africa coming in for Brazil', 'with Korea set to chair it': nothing between but a word, and those for what is to come. */
export function isAccompanying({ text, context, words }: Scene, party: Mention, verb: Span): boolean {
  if (!party.roles.includes('companion') || party.outerEnd > verb.start) return false;
  const between = text.slice(party.outerEnd, verb.start);
  const rest = words.future ? between.replace(context.pattern(words.future), ' ') : between;
  return /^[^,.;:()]*$/u.test(rest) && countWords(rest) <= 1;
}

/**
 * Whether the name stands after its verb with nothing between but its preposition: 'makes room for X', 'folgt damit auf X';
 * where the verb stands last, right before it, marked as where something is.
 */
export function isComplement(scene: Scene, party: Mention, verb: Span): boolean {
  if (party.roles.includes('bare')) return false;
  // 'бұл міндет Беларусьте болды'
  if (scene.context.pack.grammar.verbLast && party.outerEnd <= verb.start)
    return (
      party.roles.every((role) => role === 'place') && !scene.text.slice(party.outerEnd, verb.start).trim()
    );
  if (party.outerStart < verb.end) return false;
  return !withoutFillers(scene, scene.text.slice(verb.end, party.outerStart)).trim();
}

/** 'Held by Y', 'passed on by Y': whoever acts is named right behind the verb, with a small word at most between. */
export function isAgentBehind({ text }: Scene, party: Mention, { end }: Span): boolean {
  return (
    party.roles.includes('agent') &&
    party.outerStart >= end &&
    /^\s+(?:\p{L}{1,5}[\s’']+){0,2}$/u.test(text.slice(end, party.outerStart))
  );
}

/** 'Succeeds Germany and precedes Slovenia': who is preceded comes after, not before. */
export function isPreceded(scene: Scene, party: Mention): boolean {
  return isPlacedBy(scene, scene.words.precedes, party);
}

/** Whether nothing but small words stands between one of these words and the name behind it. */
export function isBehind(
  { text, find }: Scene,
  fragments: readonly Fragment[] | undefined,
  { outerStart }: Mention,
): boolean {
  return find(fragments).some(
    ({ end }) => end <= outerStart && /^[\s’']*(?:\p{L}{1,3}[\s’']){0,2}$/u.test(text.slice(end, outerStart)),
  );
}

/** Whether a word for a place in the row is said of a name: it stands before it, or behind it where the verb stands last ('Бразилиядан кейінгі'). */
export function isPlacedBy(
  scene: Scene,
  fragments: readonly Fragment[] | undefined,
  party: Mention,
): boolean {
  const { context, text, find } = scene;
  if (!context.pack.grammar.verbLast) return isBehind(scene, fragments, party);
  return find(fragments).some(({ start }) => start >= party.end && !text.slice(party.end, start).trim());
}

/** Whether the preposition before a name is the one that verbs of replacing ask for: 'auf X folgt'. */
export function isReplacedAfter({ text, find, words }: Scene, { outerStart }: Mention): boolean {
  return find(words.replacedAfter).some(({ end }) => end < outerStart && !text.slice(end, outerStart).trim());
}

/** '对阿塞拜疆接任…表示祝贺': where words are not set apart, the preposition of a name may govern the whole clause. */
export function mayOpenClause({ context }: Scene, party: Mention, verb: Span): boolean {
  const isBeside = party.outerEnd === verb.start && party.form !== 'capital';
  return isBeside && context.pack.grammar.boundary === 'none';
}

/** Whether a clause after the name has it as subject: 'Serbia, which takes over', 'Кипру, перенявшему эту роль'. */
export function isRelated(scene: Scene, party: Mention, verb: Span): boolean {
  const between = scene.text.slice(party.outerEnd, verb.start);
  if (between.length > RELATIVE_REACH) return false;
  const comma = /^\s*[,，]/u.test(between);
  const rest = between.replace(/^\s*[,，]?\s*/u, '');
  // 'Flies to Rome, takes the chair': a capital is where somebody goes; 'met in Dakar au Sénégal, was marked by'
  if (!rest.trim()) return comma && party.form !== 'capital' && !isPlace(scene, party);
  const relatives = comma ? scene.words.relatives : scene.words.closeRelatives;
  if (!relatives || /[,;:]/u.test(rest)) return false;
  if (scene.parties.some(({ start }) => start > party.end && start < verb.start)) return false;
  return findAll(scene.context.pattern(relatives), rest).some(({ start }) => start === 0);
}

/** 'From the outgoing chair, X': the preposition of a title told as over is that of the name behind it. */
export function isOfOutgoing({ text, find, words, context }: Scene, { outerStart }: Mention): boolean {
  const { source = [] } = context.pack.grammar.prepositions ?? {};
  const articles = context.pack.person?.articles ?? [];
  const isBeside = (between: string) => !between || articles.includes(between.toLowerCase());
  const title = find(words.officer).find(
    ({ end }) => end <= outerStart && isBeside(text.slice(end, outerStart).replace(/^,/u, '').trim()),
  );
  if (!title) return false;
  const outgoing = [...find(words.previous), ...find(words.current)].find(
    ({ start, end }) => end <= title.start && start >= title.start - TITLE_REACH,
  );
  if (!outgoing || countWords(text.slice(outgoing.end, title.start)) > 2) return false;
  const before = text.slice(Math.max(0, outgoing.start - TITLE_REACH), outgoing.start).toLowerCase();
  return source.some((word) =>
    new RegExp(`(?<!\\p{L})${word.split(' +')[0]}\\s(?:\\p{L}{1,5}\\s)?$`, 'u').test(before),
  );
}

/** Letters before a title in which the word that says it is over stands. */
const TITLE_REACH = 40;

/** Letters between a participle and whoever it is said of, at most. */
const PARTICIPLE_REACH = 160;

/** 'Taking over the chair, X said': of a participle that opens the sentence, whoever the next clause names first is the subject. */
export function isOfParticiple(
  { text, context, words, sentence, parties }: Scene,
  party: Mention,
  verb: Span,
): boolean {
  if (!words.participles || party.outerStart < verb.end || !party.roles.includes('bare')) return false;
  if (countWords(text.slice(sentence.start, verb.start)) > 1) return false;
  const [form] = findAll(context.pattern(words.participles), text.slice(verb.start, verb.end + 1));
  if (form?.start !== 0 || party.start - verb.end > PARTICIPLE_REACH) return false;
  const comma = text.lastIndexOf(',', party.outerStart);
  return (
    comma > verb.end &&
    !parties.some(({ start, roles }) => start > comma && start < party.start && roles.includes('bare'))
  );
}

/** Whether a name stands right behind a word of replacing: 'خلفا لX' names nobody that the chair is given to. */
export function isReplacedHere({ text, find, words }: Scene, { outerStart }: Mention): boolean {
  return find(words.verbs.replace).some(
    ({ end }) => end <= outerStart && /^[\s’']*(?:\p{L}{1,3}[\s’']){0,2}$/u.test(text.slice(end, outerStart)),
  );
}

/** Where names are not declined, a country marked as where something is. */
function isPlace({ context }: Scene, { roles }: Mention): boolean {
  const { declensions, suffixes } = context.pack.grammar;
  return !declensions && !suffixes && roles.includes('place') && !roles.includes('bare');
}
