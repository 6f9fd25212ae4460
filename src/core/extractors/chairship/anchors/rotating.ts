import type { Mention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import type { Anchor } from '../statement';

/** Letters before an office in which a word says that it goes round. */
const ROTATING = 24;

/** 'The rotating presidency': no body inside an organization has such a chair. */
export function isRotating({ pack, spansIn }: ReadingContext, { sentence, start }: Anchor): boolean {
  const { rotating } = pack.chairship ?? {};
  const from = Math.max(sentence.start, start - ROTATING);
  return rotating !== undefined && spansIn(sentence.part, rotating, from, start).length > 0;
}

/** The one organization spoken of whose chair goes round among countries. */
export function rotatingOf(
  { organizations }: ReadingContext,
  established: ReadonlyMap<string, Mention>,
): Mention | null {
  const rotating = [...established].filter(([id]) =>
    organizations.some((one) => one.id === id && one.holder === 'country'),
  );
  return rotating.length === 1 ? rotating[0]![1] : null;
}
