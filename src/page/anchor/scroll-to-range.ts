import { clearScroll } from './clear-scroll';

/** Scrolls every box around a range, from the inside out, so that the range stands in view, clear of the popup. */
export function scrollToRange(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    if (!isScroller(box, view)) continue;
    const place = range.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (place.top < frame.top || place.bottom > frame.bottom)
      box.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  }
  scrollWindow(view, range.getBoundingClientRect());
  const host = view.frameElement;
  const outer = host?.ownerDocument.defaultView;
  if (host && outer) {
    const place = range.getBoundingClientRect();
    const frame = host.getBoundingClientRect();
    scrollWindow(outer, {
      top: frame.top + place.top,
      bottom: frame.top + place.bottom,
      right: frame.left + place.right,
    });
  }
}

function scrollWindow(view: Window, box: { top: number; bottom: number; right: number }): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = clearScroll(box, { width: view.innerWidth, height: view.innerHeight });
  view.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
}

function isScroller(element: Element, view: Window): boolean {
  if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body)
    return false;
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return /auto|scroll/u.test(view.getComputedStyle(element).overflowY);
}
