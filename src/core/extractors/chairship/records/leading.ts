import type { ReadingContext } from '../../../model/reading-context';
import type { Statement } from '../statement';

/** Letters that a form of leading may need behind its verb: 'работает под (началом)'. */
const BEHIND = 12;

/** 'X leads it', of somebody not told as having come to lead it. */
export function isLeading({ pack, spansIn }: ReadingContext, { frame, anchor }: Statement): boolean {
  const leads = pack.chairship?.leads;
  return (
    frame === 'lead' &&
    leads !== undefined &&
    spansIn(anchor.sentence.part, leads, anchor.start, anchor.end + BEHIND).some(
      ({ start }) => start === anchor.start,
    )
  );
}

/** 'X возглавил it on 1 January': where the language tells leading from coming to lead, the day of the latter. */
export function comesToLead(context: ReadingContext, statement: Statement): boolean {
  return (
    statement.frame === 'lead' &&
    context.pack.chairship?.leads !== undefined &&
    !statement.isOver &&
    !isLeading(context, statement)
  );
}
