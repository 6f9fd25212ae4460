import type { Mention } from '../../../model/mention';
import { isTransfer, type Statement } from '../statement';

/** Told far from the office, a chair changes hands between countries or people who act for two, or its baton goes to a country. */
export function isChangeOfHands({ frame, anchor, holder, predecessor, tense }: Statement): boolean {
  if (!isTransfer(frame) || tense === 'past') return false;
  const [to, from] = [countryOf(holder), countryOf(predecessor)];
  if (to === null) return false;
  return (anchor.isBaton && holder!.kind === 'country') || (from !== null && from !== to);
}

/** The country that a party is or acts for; a capital may be a place. */
function countryOf(party: Mention | null): string | null {
  if (!party || party.form === 'capital') return null;
  return party.kind === 'country' ? party.id : (party.country ?? null);
}
