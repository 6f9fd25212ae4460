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
    let before: { ordinal: number | null; speaker: Party | null } = { ordinal: null, speaker: null };
    return lists
      .flatMap((list) => {
        const goesOn = before.ordinal !== null && list.ordinal === before.ordinal + 1;
        const speaker = statedBy(context, list, lexicon, goesOn ? before.speaker : null);
        before = { ordinal: list.ordinal, speaker };
        return toPriorities(context, list).map((priority) => ({ ...priority, statedBy: speaker }));
      })
      .map((priority, index) => ({ ...priority, position: index + 1 }));
  },
};

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
