import { ACTING_SUBJECT } from '../model/acting-subject';
import type { Refiner } from '../model/extractor';
import type { Chairship, Priority } from '../model/note';
import type { Party } from '../model/party';
import type { ReadingContext } from '../model/reading-context';

/**
 * Whoever handed the chair over does not state what the next one will do: where a sentence before is about such a person,
 * who is not said to have told it, the holder states it.
 */
export const speakForHolder: Refiner = {
  name: 'speak-for-holder',
  refine(facts, context) {
    const stated = (priority: Priority): Party | null => {
      const chair = priority.chairship === null ? undefined : facts.chairs[priority.chairship];
      return chair && priority.statedBy && isOutgoing(context, priority, chair)
        ? { ...chair.holder, rule: 'priority/stated-by-holder' }
        : priority.statedBy;
    };
    return {
      ...facts,
      priorities: facts.priorities.map((priority) => ({ ...priority, statedBy: stated(priority) })),
    };
  },
};

function isOutgoing(
  context: ReadingContext,
  { statedBy }: Priority,
  { holder, predecessor }: Chairship,
): boolean {
  const [named] = statedBy?.evidence ?? [];
  if (statedBy?.rule !== ACTING_SUBJECT || holder.type !== 'Country' || !predecessor || !named) return false;
  if (predecessor.type === 'Person') return predecessor.name === statedBy.name;
  const mention = context
    .mentionsIn(named.part, named.start, named.end)
    .find(({ kind, name }) => kind === 'person' && name === statedBy.name);
  return mention?.country === predecessor.id;
}
