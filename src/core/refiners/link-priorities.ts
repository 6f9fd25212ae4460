import type { Refiner } from '../model/extractor';
import type { Chairship, NoteFacts, Priority } from '../model/note';

/**
 * Ties priorities to the chairship they belong to: the only one, or the one whose holder or person stated them,
 * or the one that begins nearest. Without any chairship there is nobody whose priorities they could be, and they are dropped.
 */
export const linkPriorities: Refiner = {
  name: 'link-priorities',
  refine(facts) {
    const told = facts.chairs.filter(({ status }) => status !== 'denied');
    if (!told.length) return { ...facts, priorities: [] };
    return {
      ...facts,
      priorities: facts.priorities.map((priority) => ({
        ...priority,
        chairship: chairshipOf(priority, facts),
      })),
    };
  },
};

/** Later stages of a chair come first: it is the one the news is about. */
const ORDER: readonly Chairship['status'][] = ['begins', 'announced', 'current', 'ended'];

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
  if (own) return own.index;
  const [first] = candidates.sort((a, b) => ORDER.indexOf(a.chair.status) - ORDER.indexOf(b.chair.status));
  return first?.index ?? null;
}
