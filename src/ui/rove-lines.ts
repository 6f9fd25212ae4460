import { isPlainKey, isTyping } from './keys';

const LINES = '[data-line]';

/**
 * Makes the lines under an element one stop of the Tab key ("roving tabindex", ARIA Authoring Practices): arrows, j
 * and k, Home and End go from line to line. A first arrow enters the list from anywhere. Returns a way to stop.
 */
export function roveLines(root: HTMLElement): () => void {
  const lines = () =>
    [...root.querySelectorAll<HTMLElement>(LINES)].filter((line) => !line.closest('.folded'));
  let current: HTMLElement | null = null;

  const choose = (line: HTMLElement | undefined) => {
    if (!line || line === current) return;
    if (current) current.tabIndex = -1;
    current = line;
    line.tabIndex = 0;
  };
  const onFocus = ({ target }: Event) => {
    const line = (target as Element).closest<HTMLElement>(LINES);
    if (line) choose(line);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const inside = root.contains(event.target as Node);
    if (!inside && event.target !== root.ownerDocument.body) return;
    const all = lines();
    const at = all.indexOf((event.target as Element).closest<HTMLElement>(LINES)!);
    const next = nextIndex(event, at, all.length);
    if (next === null) return;
    event.preventDefault();
    choose(all[next]);
    all[next]?.focus();
  };

  choose(lines()[0]);
  root.addEventListener('focusin', onFocus);
  root.ownerDocument.addEventListener('keydown', onKey);
  return () => {
    root.removeEventListener('focusin', onFocus);
    root.ownerDocument.removeEventListener('keydown', onKey);
  };
}

/** Where a key leads to, or null where it is none of ours. `at` is -1 outside the lines. */
function nextIndex(event: KeyboardEvent, at: number, count: number): number | null {
  if (!count) return null;
  if (isPlainKey(event, 'ArrowDown', 'KeyJ')) return Math.min(count - 1, at + 1);
  if (isPlainKey(event, 'ArrowUp', 'KeyK')) return Math.max(0, at - 1);
  if (isPlainKey(event, 'Home')) return 0;
  return isPlainKey(event, 'End') ? count - 1 : null;
}
