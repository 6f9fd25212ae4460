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
      if (!chair || !priority.statedBy) return priority.statedBy;
      if (isOutgoing(context, priority, chair)) return { ...chair.holder, rule: 'priority/stated-by-holder' };
      const { person } = chair;
      return person && isMeant(context, priority, chair)
        ? { ...person, rule: 'priority/stated-by-holder' }
        : priority.statedBy;
    };
    return {
      ...facts,
      priorities: facts.priorities.map((priority) => ({ ...priority, statedBy: stated(priority) })),
    };
  },
};

function isOutgoing(context: ReadingContext, { statedBy }: Priority, chair: Chairship): boolean {
  return (
    statedBy?.rule === ACTING_SUBJECT &&
    chair.holder.type === 'Country' &&
    isPredecessor(context, statedBy, chair)
  );
}

/** 'X handed it to her. … First, she said': whoever held it before is named in an earlier paragraph, nearest to whom the pronoun means. */
function isMeant(context: ReadingContext, { statedBy, evidence }: Priority, chair: Chairship): boolean {
  const [item] = evidence;
  const [named] = statedBy?.evidence ?? [];
  const sentence = context.sentences.find(
    ({ part, start, end }) => part === item?.part && start <= item.start && end > item.start,
  );
  const from = sentence?.block?.start ?? sentence?.start;
  return (
    statedBy !== null &&
    named !== undefined &&
    from !== undefined &&
    named.start < from &&
    isPredecessor(context, statedBy, chair)
  );
}

function isPredecessor(context: ReadingContext, statedBy: Party, { predecessor }: Chairship): boolean {
  const [named] = statedBy.evidence;
  if (!predecessor || !named) return false;
  if (predecessor.type === 'Person') return predecessor.name === statedBy.name;
  const mention = context
    .mentionsIn(named.part, named.start, named.end)
    .find(({ kind, name }) => kind === 'person' && name === statedBy.name);
  return mention?.country === predecessor.id;
}
