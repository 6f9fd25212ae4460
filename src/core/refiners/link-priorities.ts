import type { Refiner } from '../model/extractor';
import type { Chairship, NoteFacts, Priority } from '../model/note';
import type { Mention } from '../model/mention';
import type { ReadingContext, Sentence } from '../model/reading-context';

/**
 * Ties priorities to the chairship they belong to: the only one, or the one whose holder or person stated them,
 * or the one that begins nearest. Without any chairship there is nobody whose priorities they could be, and they are dropped.
 */
export const linkPriorities: Refiner = {
  name: 'link-priorities',
  refine(facts, context) {
    const told = facts.chairs.filter(({ status }) => status !== 'denied');
    if (!told.length) return { ...facts, priorities: [] };
    return {
      ...facts,
      priorities: facts.priorities
        .filter((priority) => !isOfOther(priority, facts, context))
        .map((priority) => ({
          ...priority,
          chairship: chairshipOf(priority, facts),
        })),
    };
  },
};

/** Letters between a country and a person it sends: "'s foreign minister ". */
const HOME = 32;

/**
 * Whether its sentence tells of what a country will do that neither holds the chair nor comes before or after: a member's
 * own aims. A sentence that names the office, or one of those countries too, is about the chair.
 */
function isOfOther({ evidence, statedBy }: Priority, facts: NoteFacts, context: ReadingContext): boolean {
  const [{ part, start, end: itemEnd } = { part: 'meta', start: 0, end: 0 }] = evidence;
  const sentence = context.sentences.find(
    (one) => one.part === part && one.start <= start && one.end >= start,
  );
  if (!sentence || part !== 'body' || namesOffice(context, sentence, { start, end: itemEnd })) return false;
  // what stands among the items is theirs
  const first = facts.priorities
    .flatMap((priority) => priority.evidence)
    .reduce((least, item) => (item.start >= sentence.start ? Math.min(least, item.start) : least), start);
  const text = context.textOf(part);
  const told = context.mentionsIn(part, sentence.start, first);
  const named = told.filter(
    ({ form, kind, country }) => form !== 'capital' && (kind === 'country' || country !== undefined),
  );
  const ids = new Set(facts.chairs.flatMap(partiesOf));
  // the countries of people who hold the chair themselves
  const names = new Set(facts.chairs.flatMap(namesOf));
  for (const { kind, name, country } of context.mentions('body'))
    if (kind === 'person' && country && names.has(name)) ids.add(country);
  const isForeign = ({ kind, roles, start, end }: Mention) =>
    kind === 'country' &&
    (roles.includes('bare') ||
      // 'Peru's Ana Ruiz said'
      (statedBy?.type === 'Person' &&
        !names.has(statedBy.name) &&
        text.slice(end, end + HOME).includes(statedBy.name)) ||
      told.some(
        (one) => one.kind === 'person' && !names.has(one.name) && one.start - end < HOME && one.start > start,
      ));
  return (
    named.some(isForeign) &&
    named.every(({ kind, id, country }) => !ids.has((kind === 'country' ? id : country) ?? ''))
  );
}

const namesOf = ({ holder, person, predecessor, successor }: Chairship): string[] =>
  [holder, person, predecessor, successor].flatMap((party) => (party ? [party.name] : []));

function partiesOf({ holder, predecessor, successor }: Chairship): string[] {
  return [holder, predecessor, successor].flatMap((party) => party?.id ?? []);
}

/** Whether a sentence names the office, outside an item of it. */
function namesOffice(
  { pack, spansIn }: ReadingContext,
  { part, start, end }: Sentence,
  item: { start: number; end: number },
): boolean {
  const { office = [], officer = [], verbs } = pack.chairship ?? {};
  return [office, officer, verbs?.chair ?? []].some((words) =>
    spansIn(part, words, start, end).some((word) => word.end <= item.start || word.start >= item.end),
  );
}

/** Later stages of a chair come first: it is the one the news is about. */
const ORDER: readonly Chairship['status'][] = ['begins', 'announced', 'current', 'ended'];

/** The chair that is taken over from one that is over: 'X handed it to her. … She named': what is told is of hers. */
function nextOf<T extends { chair: Chairship }>(over: Chairship, candidates: readonly T[]): T | undefined {
  if (over.status !== 'ended') return undefined;
  const names = [over.holder, over.person].flatMap((party) => party?.name ?? []);
  return candidates.find(
    ({ chair }) =>
      chair.status !== 'ended' &&
      chair.organization.id === over.organization.id &&
      chair.predecessor !== null &&
      names.includes(chair.predecessor.name),
  );
}

function chairshipOf(priority: Priority, { chairs }: NoteFacts): number | null {
  const candidates = chairs
    .map((chair, index) => ({ chair, index }))
    .filter(({ chair }) => chair.status !== 'denied');
  if (candidates.length === 1) return candidates[0]!.index;
  const by = priority.statedBy;
  const own = candidates.find(
    ({ chair }) =>
      by &&
      (chair.person?.name === by.name ||
        chair.holder.name === by.name ||
        (by.id !== null && chair.holder.id === by.id)),
  );
  if (own) return nextOf(own.chair, candidates)?.index ?? own.index;
  const [first] = candidates.sort((a, b) => ORDER.indexOf(a.chair.status) - ORDER.indexOf(b.chair.status));
  return first?.index ?? null;
}
