import type { ReadingContext } from '../../../model/reading-context';
import { countWords } from '../../../text/count-words';
import { findAll } from '../../../text/pattern';
import { foldedText } from '../folded-text';
import type { Anchor } from '../statement';

/** How far from a title another body is looked for, in UTF-16 units. */
const BODY_REACH = 60;

/** An organization's acronym behind its name. */
const ACRONYM = /\(\p{Lu}[\p{Lu}\p{N}]*\)/gu;
const blank = (text: string): string => ' '.repeat(text.length);

/** Whether the words between title and organization, or right after its name, are those of another body. */
export function namesOtherBody(context: ReadingContext, between: string, after: string): boolean {
  const words = context.pack.chairship?.otherBodies;
  if (!words) return false;
  const pattern = context.pattern(words);
  return (
    findAll(pattern, between).length > 0 ||
    findAll(pattern, after).some(({ start }) => !after.slice(0, start).replace(ACRONYM, blank).trim())
  );
}

/** 'the Commission of O, whose presidency': the body stands before the relative word that opens the clause of the title. */
function isAntecedent(context: ReadingContext, before: string, bodies: RegExp): boolean {
  const relatives = context.pack.chairship?.relatives;
  const clause = /^(?<antecedent>.*),\s*(?<opening>[^,;:]{2,24})$/su.exec(before)?.groups;
  if (!relatives || !clause) return false;
  const opens = findAll(context.pattern(relatives), clause.opening!).some(({ start }) => start === 0);
  return opens && findAll(bodies, clause.antecedent!.split(/[,;:]/u).at(-1)!).length > 0;
}

/** Most words between a title and the word for whose it is: 'its incoming'. */
const OWN_WORDS = 2;

/** 'X heads the Organ on Defence, and Y is its incoming chair': the title of the body named before, where no organization is named since. */
function isOfBodyBefore(
  context: ReadingContext,
  { sentence, start }: Pick<Anchor, 'sentence' | 'start'>,
  before: string,
): boolean {
  const { otherBodies, bodyPronouns } = context.pack.chairship ?? {};
  if (!otherBodies || !bodyPronouns) return false;
  const own = findAll(context.pattern(bodyPronouns), before).at(-1);
  if (!own || countWords(before.slice(own.end)) > OWN_WORDS) return false;
  const body = context.spansIn(sentence.part, otherBodies, sentence.start, start).at(-1);
  if (!body) return false;
  return !context.mentionsIn(sentence.part, body.end, start).some(({ kind }) => kind === 'organization');
}

/** How far before 'the role' the post it means is looked for, in UTF-16 units. */
const POST_REACH = 260;

/** 'X, its secretary-general, attends. It is X's last meeting in the role': the post told last before a weak word is no chair. */
export function isOfOtherPost(
  context: ReadingContext,
  { sentence: { part }, start }: Anchor,
  anchors: readonly Anchor[],
  isNamed: (anchor: Anchor) => boolean,
): boolean {
  const posts = context.pack.chairship?.otherPosts;
  const post = posts && context.spansIn(part, posts, Math.max(0, start - POST_REACH), start).at(-1);
  if (!post) return false;
  return !anchors.some(
    (other) =>
      other.sentence.part === part &&
      (other.kind !== 'weak' || isNamed(other)) &&
      other.start >= post.end &&
      other.start < start,
  );
}

/** Most words between a verb of leading and the body it leads, without names of organizations: 'chairs the SADC Organ'. */
const LED_WORDS = 2;

/** 'Chairs the Organ on Politics': another body is what the verb behind it is about. */
function isLedBody(
  context: ReadingContext,
  bodies: readonly string[],
  { sentence, end }: Pick<Anchor, 'sentence' | 'end'>,
): boolean {
  if (context.pack.grammar.verbLast) return false;
  const body = context.spansIn(sentence.part, bodies, end, Math.min(sentence.end, end + BODY_REACH))[0];
  if (!body) return false;
  const names = context
    .mentionsIn(sentence.part, end, sentence.end)
    .filter((mention) => mention.kind === 'organization' && mention.start < body.end);
  if (names.some((name) => name.end > body.start) || isOrganNamed(context, sentence, body)) return false;
  const text = foldedText(context)(sentence.part);
  const between = names.reduce(
    (rest, name) => rest.replace(text.slice(name.start, name.end), ' '),
    text.slice(end, body.start),
  );
  return !/[,.;:()]/u.test(between) && countWords(between) <= LED_WORDS;
}

/** 'Молодёжный совет ШОС возглавил X': where the subject may stand behind the verb, the body stands right before it. */
function isBodyBefore(
  context: ReadingContext,
  bodies: readonly string[],
  { sentence, start }: Pick<Anchor, 'sentence' | 'start'>,
): boolean {
  const { subjectPlace, cases } = context.pack.grammar;
  if (subjectPlace !== 'any' || !cases) return false;
  const from = Math.max(sentence.start, start - BODY_REACH);
  const body = context.spansIn(sentence.part, bodies, from, start).at(-1);
  if (!body) return false;
  const names = context.mentionsIn(sentence.part, from, start).filter(({ kind }) => kind === 'organization');
  if (
    !names.some((name) => name.start >= body.end) ||
    names.some((name) => name.start < body.end && name.end > body.start)
  )
    return false;
  const text = foldedText(context)(sentence.part);
  if (isPronounBehind(context, text, start)) return true;
  const between = names
    .filter((name) => name.start >= body.end)
    .reduce((rest, name) => rest.replace(text.slice(name.start, name.end), ' '), text.slice(body.end, start));
  return !/[,.;:()]/u.test(between) && countWords(between) <= LED_WORDS;
}

/** 'Секретариат ШОС находится в Пекине, им руководит X': nothing but a pronoun for the body stands between the comma and the verb. */
function isPronounBehind({ pack, pattern }: ReadingContext, text: string, start: number): boolean {
  const { bodyPronouns } = pack.chairship!;
  const clause = /,\s*([^,;:.]*)$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.trim();
  return Boolean(clause && bodyPronouns && clause.replace(pattern(bodyPronouns), '').trim() === '');
}

/** Letters of a word that its inflected forms share. */
const STEM = 5;

/** 'Will preside over the Committee', after 'the Committee of Ministers': a word of an organization's name said before. */
function isOrganNamed(
  context: ReadingContext,
  { part, start }: Anchor['sentence'],
  body: { start: number; end: number },
): boolean {
  const text = foldedText(context)(part);
  const stem = text.slice(body.start, body.start + STEM).toLowerCase();
  return context
    .mentionsIn(part, 0, start)
    .some(
      (mention) =>
        mention.kind === 'organization' &&
        text.slice(mention.start, mention.end).toLowerCase().includes(stem),
    );
}

/** Most words between a title and the body it is of: 'chairman of the ECOWAS Commission'. */
const BODY_WORDS = 4;

/** Whether a title is that of another body, named right beside it or after a word like 'of'. */
export function isOfOtherBody(context: ReadingContext, { kind, sentence, start, end }: Anchor): boolean {
  const bodies = context.pack.chairship?.otherBodies;
  if (!bodies || kind === 'weak') return false;
  if (kind === 'chair' || kind === 'lead')
    return (
      isLedBody(context, bodies, { sentence, end }) || isBodyBefore(context, bodies, { sentence, start })
    );
  const text = foldedText(context)(sentence.part);
  const from = Math.max(sentence.start, start - BODY_REACH);
  const to = Math.min(sentence.end, end + BODY_REACH);
  const before = text.slice(from, start);
  // 'the African Union (AU) Commission'
  const after = text
    .slice(end, to)
    .replace(ACRONYM, blank)
    .split(/[,.;:()]/u)[0]!;
  const organs = context
    .mentionsIn(sentence.part, from, to)
    .filter((mention) => mention.kind === 'organization' && mention.id !== null);
  // 'Committee of Ministers': a body by which an organization itself is named is no other one
  const isOther = (offset: number) => (body: { start: number; end: number }) =>
    !organs.some((organ) => organ.start < offset + body.end && organ.end > offset + body.start);
  const pattern = context.pattern(bodies);
  const owner = findAll(pattern, before).find((body) => /^(?:['’]s?)?\s*$/u.test(before.slice(body.end)));
  if (owner && isOther(from)(owner)) return true;
  if (isAntecedent(context, before, pattern) || isOfBodyBefore(context, { sentence, start }, before))
    return true;
  const owns = context.pack.grammar.prepositions?.possessor ?? [];
  const isOwned = findAll(context.pattern(owns), after).some((word) => !after.slice(0, word.start).trim());
  const body = findAll(pattern, after).find(isOther(end));
  return body !== undefined && countWords(after.slice(0, body.start)) <= (isOwned ? BODY_WORDS : 0);
}
