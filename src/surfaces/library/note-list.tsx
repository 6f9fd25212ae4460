import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteHead } from '../../store/index';
import { isPlainKey } from '../../ui/keys';
import { useServices } from './library-context';
import { NoteRow, ROW_HEIGHT } from './note-row';

/** Rows kept ready above and below what is seen. */
const MARGIN = 8;

interface NoteListProps {
  heads: readonly NoteHead[];
  /** Rows the list will have; more than `heads` while they are being read. */
  count: number;
  openId: string | null;
  selected: ReadonlySet<string>;
  open: (id: string, focus: boolean) => void;
  select: (id: string) => void;
  star: (head: NoteHead) => void;
  archive: (ids: readonly string[]) => void;
  bin: (ids: readonly string[]) => void;
}

/**
 * The list (listbox pattern, ARIA Authoring Practices). Only the rows in sight are in the page, so that fifty
 * thousand scroll like fifty. Arrows, j and k move; Enter opens; Space selects; s stars; e archives; Delete bins.
 */
export function NoteList({ heads, count, openId, selected, ...acts }: NoteListProps) {
  const { t } = useServices();
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [window_, setWindow] = useState({ top: 0, height: 900 });
  const current = Math.min(active, Math.max(0, heads.length - 1));

  useLayoutEffect(() => {
    const element = root.current!;
    const measure = () => setWindow({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  useEffect(() => {
    const at = heads.findIndex(({ id }) => id === openId);
    if (at >= 0) setActive(at);
  }, [openId, heads]);

  const go = (index: number) => {
    const at = Math.max(0, Math.min(heads.length - 1, index));
    setActive(at);
    scrollTo(root.current!, at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const head = heads[current];
    if (!head) return;
    const page = Math.max(1, Math.floor(window_.height / ROW_HEIGHT) - 1);
    const ids = selected.size > 0 ? [...selected] : [head.id];
    const acted = isPlainKey(event, 'ArrowDown', 'KeyJ')
      ? go(current + 1)
      : isPlainKey(event, 'ArrowUp', 'KeyK')
        ? go(current - 1)
        : isPlainKey(event, 'PageDown')
          ? go(current + page)
          : isPlainKey(event, 'PageUp')
            ? go(current - page)
            : isPlainKey(event, 'Home')
              ? go(0)
              : isPlainKey(event, 'End')
                ? go(heads.length - 1)
                : isPlainKey(event, 'Enter')
                  ? acts.open(head.id, true)
                  : isPlainKey(event, 'Space', 'KeyX')
                    ? acts.select(head.id)
                    : isPlainKey(event, 'KeyS')
                      ? acts.star(head)
                      : isPlainKey(event, 'KeyE')
                        ? acts.archive(ids)
                        : isPlainKey(event, 'Delete', 'Backspace')
                          ? acts.bin(ids)
                          : null;
    if (acted !== null) event.preventDefault();
  };

  const first = Math.max(0, Math.floor(window_.top / ROW_HEIGHT) - MARGIN);
  const last = Math.min(heads.length, Math.ceil((window_.top + window_.height) / ROW_HEIGHT) + MARGIN);
  return (
    <div
      ref={root}
      class="note-list"
      role="listbox"
      aria-label={t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={heads[current] ? `row-${heads[current].id}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        class="note-list-height"
        role="presentation"
        style={{ height: `${Math.max(count, heads.length) * ROW_HEIGHT}px` }}
      >
        {heads.slice(first, last).map((head, offset) => (
          <NoteRow
            key={head.id}
            head={head}
            index={first + offset}
            count={heads.length}
            isActive={first + offset === current}
            isOpen={head.id === openId}
            isSelected={selected.has(head.id)}
            open={() => acts.open(head.id, false)}
            select={() => acts.select(head.id)}
          />
        ))}
      </div>
    </div>
  );
}

function scrollTo(element: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + ROW_HEIGHT > element.scrollTop + element.clientHeight) {
    element.scrollTop = top + ROW_HEIGHT - element.clientHeight;
  }
}
