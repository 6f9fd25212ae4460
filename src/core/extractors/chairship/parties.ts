import type { Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';

/** Between two members of an enumeration stands a comma, a conjunction, or both. */
const LIST_GLUE = /^[\s,،、]*(?:\p{L}{1,4}[\s,،、]*)?$/u;
/** So many parties in a row are a list of members, not of holders. */
const ENUMERATION = 4;

/** Countries and people of a sentence that may hold a chair: without datelines, member lists, and countries named inside a title. */
export function partiesOf(context: ReadingContext, sentence: Sentence): Mention[] {
  const mentions = context.mentionsIn(sentence.part, sentence.start, sentence.end);
  const people = mentions.filter((mention) => mention.kind === 'person');
  const parties = mentions.filter(
    (mention) =>
      mention.kind !== 'organization' &&
      mention.form !== 'anaphor' &&
      !people.some(
        (person) =>
          person !== mention && mention.start >= person.outerStart && mention.end <= person.outerEnd,
      ) &&
      !isDateline(sentence, mention),
  );
  return withoutEnumerations(context.textOf(sentence.part), parties);
}

/** A place before a dash or an agency at the very start of a block: 'VIENNA, 1 January (Agency) – …'. */
function isDateline({ text, start, block }: Sentence, mention: Mention): boolean {
  if (mention.form !== 'capital' || (block && block.start !== start)) return false;
  const after = text.slice(mention.end - start, mention.end - start + 60);
  const before = text.slice(0, mention.start - start);
  return (
    before.length < 30 &&
    (/^[^.!?\n]{0,50}[—–-]\s/u.test(after) || /^[^!?\n]{0,40}[/(]\p{L}/u.test(after)) &&
    !/\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(before)
  );
}

function withoutEnumerations(text: string, parties: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let run: Mention[] = [];
  const close = () => {
    if (run.length < ENUMERATION) kept.push(...run);
    run = [];
  };
  for (const party of parties) {
    const last = run.at(-1);
    if (last && !LIST_GLUE.test(text.slice(last.end, party.start))) close();
    run.push(party);
  }
  close();
  return kept;
}
