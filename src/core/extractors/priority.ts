import type { Extractor } from '../model/extractor';
import type { Priority } from '../model/note';
import type { Party } from '../model/party';
import type { ReadingContext } from '../model/reading-context';
import type { FoundList } from './priority/found-list';
import { ListFinder } from './priority/list-finder';
import { lexiconOf } from './priority/lexicon';
import { withoutRepeats } from './priority/without-repeats';
import { statedBy } from './priority/stated-by';

/** What the chair of an organization said it would put first: items, their details, and who said so. */
export const priorities: Extractor<'priorities'> = {
  kind: 'priorities',
  supports: (pack) => pack.priority !== undefined && pack.chairship !== undefined,
  extract(context) {
    const lexicon = lexiconOf(context.pack);
    if (!lexicon) return [];
    const lists = withoutRepeats(context.textOf('body'), new ListFinder(context, lexicon).find());
    let before: { list: FoundList; speaker: Party | null } | null = null;
    return lists
      .flatMap((list) => {
        const speaker = statedBy(
          context,
          list,
          lexicon,
          before && goesOn(before.list, list) ? before.speaker : null,
        );
        before = { list, speaker };
        return toPriorities(context, list).map((priority) => ({ ...priority, statedBy: speaker }));
      })
      .map((priority, index) => ({ ...priority, position: index + 1 }));
  },
};

/** Sentences between an item and one that has its place after it. */
const APART = 3;

/** Whether a list is counted on from the one before it: 'second', 'next on the list is'. */
function goesOn(before: FoundList, { ordinal, reason, sentence }: FoundList): boolean {
  if (before.ordinal !== null && ordinal === before.ordinal + 1) return true;
  return reason === 'rank' && sentence - before.sentence <= APART;
}

function toPriorities(context: ReadingContext, { reason, items }: FoundList): Priority[] {
  return items.map(({ start, end, details }) => {
    const evidence = context.evidence('body', start, end);
    return {
      position: 0,
      text: evidence.exact,
      details: details.map((detail) => {
        const passage = context.evidence('body', detail.start, detail.end);
        return {
          text: passage.exact,
          evidence: [passage],
          rule: 'priority/detail',
          certainty: 'stated' as const,
        };
      }),
      statedBy: null,
      chairship: null,
      evidence: [evidence],
      rule: `priority/${reason}`,
      certainty: 'stated' as const,
    };
  });
}
