import type { Mention, Role } from '../../../model/mention';
import { onceForEach } from '../../../gazetteer/once-for-each';
import { wholeWord } from '../../../gazetteer/tokens';
import type { LanguagePack } from '../../../model/language-pack';
import { countWords } from '../../../text/count-words';
import { overlaps } from '../anchors/anchors';
import { type Scene, type Span, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { sameParty } from '../same-party';
import { isUndeclined } from '../scene/undeclined';

/** What each further word between two parts of a phrase costs, in points of score. */
const WORD_COST = 0.22;

/**
 * The office of somebody: 'Polish presidency', 'председательство Казахстана', 'the presidency is with Hungary'. Where the
 * verb stands last, the subject of its participle is marked as an owner too: 'Үндістанның төрағалық еткен кезеңі'.
 */
export function possessions(scene: Scene, anchor: BoundAnchor): Statement[] {
  const participle = anchor.kind === 'chair' && scene.context.pack.grammar.verbLast === true;
  if (!participle && anchor.kind !== 'office' && anchor.kind !== 'weak' && anchor.kind !== 'under') return [];
  // 'prend le relais de Y' is a verb: Y's is no helm
  if (scene.find(scene.words.verbs.replace).some((verb) => overlaps(verb, anchor))) return [];
  const weak = anchor.kind === 'weak' ? 0.5 : 0;
  return scene.parties.flatMap((party) => {
    if (anchor.kind === 'under' && party.kind !== 'country') return [];
    // where the verb stands last, an owner stands before what is its own
    const isBehind = scene.context.pack.grammar.verbLast === true && party.start >= anchor.end;
    const own =
      !isBehind &&
      !isOfMaterial(scene, party, anchor) &&
      party.roles.some((role) => role === 'attribute' || role === 'possessor' || isUnder(anchor, role));
    const beside = !own && (isOwnerBeside(scene, party, anchor) || isAdjunct(scene, party, anchor));
    const thanked = !own && !beside && isThanked(scene, party, anchor);
    const rests =
      !own && anchor.kind === 'office' && anchor.end <= party.start && party.roles.includes('companion');
    const distance = own || beside || rests || thanked ? phraseDistance(scene, party, anchor) : null;
    // 'in the hall of Addis Ababa, the presidency': what a comma parts from the office behind it owns something before
    if (party.form === 'capital' && /^\s*,/u.test(scene.text.slice(party.outerEnd, anchor.start))) return [];
    if (isInBrackets(scene, party, anchor))
      return [
        toStatement(scene, anchor, { frame: 'possess', holder: party, at: anchor.start, score: IN_BRACKETS }),
      ];
    if (distance === null || (beside && distance > 0) || (own && isOfAdverbial(scene, party, anchor)))
      return [];
    const score = (rests ? 4.3 : 4.6) - weak - distance - (isUndeclined(party) ? 0.8 : 0);
    // 'was till then in the hands of X': the words beside the verb tell the time
    const verb = rests
      ? scene.find(scene.words.verbs.hold).find(({ start }) => start >= anchor.end && start < party.start)
      : undefined;
    const at = verb?.start ?? anchor.start;
    return [toStatement(scene, anchor, { frame: 'possess', holder: party, at, score })];
  });
}

/** 'A gavel carved from Icelandic wood': an adjective behind a baton says what it is made of. */
function isOfMaterial({ find, words }: Scene, { form, start }: Mention, anchor: BoundAnchor): boolean {
  return (
    form === 'adjective' && start >= anchor.end && find(words.batons).some((baton) => overlaps(baton, anchor))
  );
}

/** 'The UK presidency': where nouns stand before nouns, a short form in capitals right before the office owns it. */
function isAdjunct(
  { context, text }: Scene,
  { kind, form, start, end }: Mention,
  anchor: BoundAnchor,
): boolean {
  if (!context.pack.grammar.nounAdjuncts || kind !== 'country' || form !== 'name' || end > anchor.start)
    return false;
  return /^(?:\p{Lu}\.?){2,4}$/u.test(text.slice(start, end));
}

/** What an owner in brackets right behind the office is worth, in points of score, and the words between at most. */
const IN_BRACKETS = 5;
const BEFORE_BRACKETS = 4;

/** 'The outgoing chairmanship (Austria)', 'the one designated for 2019 (Slovakia)': who stands alone in brackets behind an office told by its place in the row. */
function isInBrackets({ text }: Scene, party: Mention, { start, end, qualifier }: BoundAnchor): boolean {
  if ((qualifier !== 'previous' && qualifier !== 'next') || party.start < end || party.start - start > 80)
    return false;
  const between = text.slice(end, party.outerStart);
  return (
    /^[^.,;:()]*\($/u.test(between) && countWords(between) <= BEFORE_BRACKETS && text[party.outerEnd] === ')'
  );
}

/** Words that open a phrase of their own: 'under', 'during'. */
const adverbialsOf = onceForEach(({ grammar }: LanguagePack) =>
  wholeWord((grammar.prepositions?.other ?? []).filter((word) => !/[ +]/u.test(word))),
);

/** 'The problems of Ukraine under the chairmanship': who is named before a preposition owns something else than the office behind it. */
function isOfAdverbial({ context, text }: Scene, party: Mention, anchor: BoundAnchor): boolean {
  if (context.pack.grammar.verbLast || party.form === 'adjective' || party.outerEnd > anchor.start)
    return false;
  const words =
    text
      .slice(party.outerEnd, anchor.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => adverbialsOf(context.pack).test(word));
}

/** 'X thanked Y for its effective chairmanship': the office is that of whoever is thanked. */
function isThanked({ words, text, find }: Scene, party: Mention, anchor: BoundAnchor): boolean {
  if (!words.thanks || anchor.kind !== 'office' || anchor.start < party.outerEnd) return false;
  const reason = find(words.thanks.for).find(({ start }) => start >= party.outerEnd);
  if (!reason || reason.end > anchor.start || text.slice(party.outerEnd, reason.start).trim()) return false;
  const thanks = find(words.thanks.verbs).findLast(({ end }) => end <= party.outerStart);
  return thanks !== undefined && !/[.;:]/u.test(text.slice(thanks.end, party.outerStart));
}

/** 'Қазақстан төрағалығымен': before a chair that something happens under, an unmarked name is its owner. */
function isUnder({ kind }: BoundAnchor, role: Role): boolean {
  return kind === 'under' && role === 'bare';
}

/** Whether an unmarked name stands where the language puts the owner: 'presidensi G20 Indonesia'. */
function isOwnerBeside({ context, text }: Scene, party: Mention, anchor: BoundAnchor): boolean {
  const side = context.pack.grammar.ownerBeside;
  if (side === undefined || !party.roles.includes('bare')) return false;
  const isAfter = anchor.end <= party.start;
  if (/,/u.test(isAfter ? text.slice(anchor.end, party.start) : text.slice(party.end, anchor.start)))
    return false;
  return side === 'either' || isAfter;
}

/** Somebody named beside the title: 'the OSCE Chairperson, Elina Valtonen'. */
export function appositions(scene: Scene, anchor: BoundAnchor): Statement[] {
  if (anchor.kind !== 'officer' && anchor.kind !== 'bound-officer') return [];
  const behind = partyBehind(scene, anchor);
  const owner = ownerBetween(scene, anchor);
  return scene.parties.flatMap((party) => {
    if (party === owner) return [];
    if (behind && party.outerEnd <= anchor.start) return [];
    if (party.kind !== 'person' && (anchor.kind === 'bound-officer' || isElsewhere(party))) return [];
    if (isCredited(scene, party)) return [];
    const inTitle = overlaps({ start: party.outerStart, end: party.outerEnd }, anchor);
    const from = owner && party.start > owner.end ? { ...anchor, end: owner.outerEnd } : anchor;
    const distance = inTitle ? 0 : phraseDistance(scene, party, from);
    // 'the outgoing chair, President X' needs no organization beside it
    const isBeside =
      anchor.adjacent ||
      inTitle ||
      (party === behind && isHost(scene, party)) ||
      (isInTurn(anchor) && distance !== null && distance <= WORD_COST);
    if (distance === null || !isBeside || hasLeft(scene, party, anchor)) return [];
    const score = (party.kind === 'person' ? 4.4 : 3.8) - distance;
    return [toStatement(scene, anchor, { frame: 'appose', holder: party, at: anchor.start, score })];
  });
}

/** 'The predecessor of Y, X', 'предшественник Y, X': who comes after somebody is named between the title and its holder. */
function ownerBetween({ parties, text }: Scene, { qualifier, end }: BoundAnchor): Mention | undefined {
  if (qualifier !== 'previous') return undefined;
  const owner = parties.find(
    ({ roles, outerStart }) => roles.includes('possessor') && outerStart === end + 1,
  );
  const isFollowed = owner && parties.some(({ outerStart }) => outerStart === owner.outerEnd + 2);
  return isFollowed && text[owner.outerEnd] === ',' ? owner : undefined;
}

/** 'X, 2025 dönem başkanı Finlandiya': where the office stands before its holder, whoever stands right behind it has it, not X. */
function partyBehind({ context, parties }: Scene, { start, end }: BoundAnchor): Mention | undefined {
  if (!context.pack.grammar.verbLast) return undefined;
  return parties.find(
    (party) =>
      party.form !== 'adjective' &&
      party.start > end &&
      (party.outerStart === end + 1 || party.outerStart <= start),
  );
}

/** 'Dönem başkanı Malta’nın ev sahipliğinde': whoever is told as the host right behind the office and the name. */
export function isHost({ words, find }: Scene, { end }: Mention): boolean {
  return find(words.hosting).some(({ start }) => start === end + 1);
}

/** 'Belarus will be chair - Ivanov': a name behind a dash that ends a headline is whose words they are. */
function isCredited({ text, sentence }: Scene, party: Mention): boolean {
  if (sentence.part !== 'headline' || party.kind !== 'person') return false;
  const before = text.slice(sentence.start, party.outerStart);
  return /\s[–—-]\s+$/u.test(before) && !/[\p{L}\p{N}]/u.test(text.slice(party.outerEnd, sentence.end));
}

/** 'X stepped down as chair': a verb between says that it is over; 'the chair, and its predecessor, X': a word between says whose it was. */
function hasLeft({ words, find }: Scene, party: Mention, anchor: BoundAnchor): boolean {
  if (find(words.previous).some(({ start, end }) => start > anchor.end + 1 && end <= party.start))
    return true;
  return find(words.over).some(({ start, end }) => start >= party.end && end <= anchor.start);
}

const ELSEWHERE: ReadonlySet<Role> = new Set(['place', 'recipient', 'source', 'companion', 'other']);

/** 'The OSCE Chairperson came to Kazakhstan': a country marked as where to, where from or with whom is not the chair. */
function isElsewhere({ roles }: Mention): boolean {
  return roles.every((role) => ELSEWHERE.has(role));
}

function isInTurn({ qualifier, kind }: BoundAnchor): boolean {
  return kind === 'officer' && qualifier !== null;
}
/** Between a party and its term: a bracket, or a dash that stands for the verb ('Австралия – в 2014 году'). */
const BESIDE_DATE = /^\s*[(（]\s*$|^\s+[–—-]\s+(?:\p{L}{1,2}\s+)?$/u;

/** Further holders that only a term in brackets tells: 'with Bulgaria (first half of 2018)'. */
export function datedParties(scene: Scene, anchor: BoundAnchor, told: readonly Statement[]): Statement[] {
  return scene.parties.flatMap((party) => {
    const term = scene.dates.find(
      (date) => date.start > party.end && BESIDE_DATE.test(scene.text.slice(party.outerEnd, date.start)),
    );
    const known = told.some(({ holder, predecessor }) =>
      [holder, predecessor].some((other) => other && sameParty(other, party)),
    );
    if (!term || known) return [];
    const one = toStatement(scene, anchor, { frame: 'possess', holder: party, at: term.start, score: 4 });
    return [one.tense === null && goesOn(told) ? { ...one, tense: 'future' as const } : one];
  });
}

/** 'X will lead it in 2027, Y in 2028': whether all that the sentence tells is to come, so that what is added to it is too. */
function goesOn(told: readonly Statement[]): boolean {
  const held = told.filter(({ holder }) => holder);
  return held.length > 0 && held.every(({ tense }) => tense === 'future');
}

/** Cost of what stands between a party and an anchor of one noun phrase; null where they are no phrase. Names of organizations do not count. */
export function phraseDistance(scene: Scene, party: Mention, anchor: BoundAnchor): number | null {
  const [from, to] =
    party.end <= anchor.start ? [party.outerEnd, anchor.start] : [anchor.end, party.outerStart];
  if (to < from) return 0;
  if (to - from > 140) return null;
  const named = scene.context.mentionsIn(scene.sentence.part, from, to);
  if (named.some(({ kind, id }) => kind !== 'organization' && !(kind === 'country' && id === party.country)))
    return null;
  const { current, previous, next, verbs, reflexives } = scene.words;
  if (scene.find(reflexives).some(({ start, end }) => start >= from && end <= to)) return null;
  // 'in this post he replaced the President of X': whose post it is stands elsewhere
  const changes = [verbs.take, verbs.give, verbs.pass, verbs.replace].flatMap((fragments) =>
    scene.find(fragments),
  );
  if (changes.some(({ start, end }) => start >= from && end <= to)) return null;
  const small = [current, previous, next, verbs.be, verbs.hold].flatMap((fragments) => scene.find(fragments));
  const between = withoutSpans(scene.text, from, to, [
    ...named,
    ...small,
    ...datedAsides(scene, from, to),
  ]).replace(/\([^()]*\)|[«“"]\s*[»”"]/gu, ' ');
  if (/[.;:!?«“)]|,[^,]*,/u.test(between)) return null;
  const words = countWords(between);
  return words > 5 ? null : words * WORD_COST;
}

/** Dates set apart by commas: 'the next presidency, in the first half of 2025, is Poland's'. */
function datedAsides({ text, dates }: Scene, from: number, to: number): Span[] {
  return dates.flatMap((date) => {
    const start = text.lastIndexOf(',', date.start);
    const end = text.indexOf(',', date.end) + 1;
    const isAside = start >= from && end > 0 && end <= to && date.start - start < 24 && end - date.end < 24;
    return isAside ? [{ start, end }] : [];
  });
}

/** What stands between two offsets, less some stretches of it. */
export function withoutSpans(text: string, from: number, to: number, spans: readonly Span[]): string {
  let rest = '';
  let at = from;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at || end > to) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = end;
  }
  return rest + text.slice(at, to);
}
