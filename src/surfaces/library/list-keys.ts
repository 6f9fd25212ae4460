import type { NoteHead } from '../../store/index';
import { isPlainKey } from '../../ui/keys';

/** What the keys of the list do. */
export interface ListActions {
  open: (id: string, focus: boolean) => void;
  select: (id: string) => void;
  star: (head: NoteHead) => void;
  archive: (ids: readonly string[]) => void;
  bin: (ids: readonly string[]) => void;
}

interface ListState {
  heads: readonly NoteHead[];
  /** Index of the row the keys act on. */
  current: number;
  page: number;
  selected: ReadonlySet<string>;
}

/** Does what a key means in the list; false for a key that means nothing there. */
export function pressListKey(
  event: KeyboardEvent,
  { heads, current, page, selected }: ListState,
  go: (index: number) => void,
  actions: ListActions,
): boolean {
  const head = heads[current];
  if (!head) return false;
  const ids = selected.size > 0 ? [...selected] : [head.id];
  const meanings: [codes: string[], act: () => void][] = [
    [['ArrowDown', 'KeyJ'], () => go(current + 1)],
    [['ArrowUp', 'KeyK'], () => go(current - 1)],
    [['PageDown'], () => go(current + page)],
    [['PageUp'], () => go(current - page)],
    [['Home'], () => go(0)],
    [['End'], () => go(heads.length - 1)],
    [['Enter'], () => actions.open(head.id, true)],
    [['Space', 'KeyX'], () => actions.select(head.id)],
    [['KeyS'], () => actions.star(head)],
    [['KeyE'], () => actions.archive(ids)],
    [['Delete', 'Backspace'], () => actions.bin(ids)],
  ];
  const meant = meanings.find(([codes]) => isPlainKey(event, ...codes));
  meant?.[1]();
  return meant !== undefined;
}
