import type { Scene, Span } from '../scene/scene';
import type { BoundAnchor } from '../statement';

/** The anchor of a chair told `before`, where a sentence that does not name it speaks of it by another word. */
export function toldAnchor(
  { sentence }: Scene,
  before: BoundAnchor,
  { start, end }: Span,
  kind: BoundAnchor['kind'] = 'weak',
): BoundAnchor {
  return { ...before, start, end, kind, sentence, adjacent: false, isFar: false, qualifier: null };
}
