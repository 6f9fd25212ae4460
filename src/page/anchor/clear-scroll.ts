/** The part of the window that the popup covers while it is open: its top right corner, CSS pixels. */
export interface Covered {
  width: number;
  height: number;
}

export const POPUP: Covered = { width: 420, height: 620 };
const MARGIN = 24;

interface Box {
  top: number;
  bottom: number;
  right: number;
}

/**
 * How far to scroll down (negative: up) so that a box stands in view and clear of the covered corner: in the middle
 * where it does not reach under the corner, else below it, else as low as it can stand.
 */
export function clearScroll(
  box: Box,
  viewport: { width: number; height: number },
  covered: Covered = POPUP,
): number {
  const height = box.bottom - box.top;
  const lowest = Math.max(MARGIN, viewport.height - height - MARGIN);
  const besideCorner = box.right <= viewport.width - covered.width;
  const wanted = besideCorner
    ? Math.max(MARGIN, (viewport.height - height) / 2)
    : Math.min(lowest, covered.height + MARGIN);
  return Math.round(box.top - wanted);
}
