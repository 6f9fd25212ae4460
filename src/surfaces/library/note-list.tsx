import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteHead } from '../../store/index';
import { useServices } from './library-context';
import { type ListActions, pressListKey } from './list-keys';
import { NoteRow, ROW_HEIGHT } from './note-row';
import { showRow, useRowsInSight } from './use-rows-in-sight';

interface NoteListProps extends ListActions {
  heads: readonly NoteHead[];
  openId: string | null;
  selected: ReadonlySet<string>;
}

/**
 * The list (listbox pattern, ARIA Authoring Practices). Only the rows in sight are in the page, so that fifty
 * thousand scroll like fifty. Arrows, j and k move; Enter opens; Space selects; s stars; e archives; Delete bins.
 */
export function NoteList({ heads, openId, selected, ...actions }: NoteListProps) {
  const { t } = useServices();
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { first, last, page } = useRowsInSight(root);
  const current = Math.min(active, Math.max(0, heads.length - 1));

  useEffect(() => {
    const at = heads.findIndex(({ id }) => id === openId);
    if (at >= 0) setActive(at);
  }, [openId, heads]);

  const go = (index: number) => {
    const at = Math.max(0, Math.min(heads.length - 1, index));
    setActive(at);
    showRow(root.current!, at);
  };
  return (
    <div
      ref={root}
      class="note-list"
      role="listbox"
      aria-label={t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={heads[current] ? `row-${heads[current].id}` : undefined}
      tabIndex={0}
      onKeyDown={(event) => {
        if (pressListKey(event, { heads, current, page, selected }, go, actions)) event.preventDefault();
      }}
    >
      <div class="note-list-height" role="presentation" style={{ height: `${heads.length * ROW_HEIGHT}px` }}>
        {heads.slice(first, last).map((head, offset) => (
          <NoteRow
            key={head.id}
            head={head}
            index={first + offset}
            count={heads.length}
            isActive={first + offset === current}
            isOpen={head.id === openId}
            isSelected={selected.has(head.id)}
            open={() => actions.open(head.id, false)}
            select={() => actions.select(head.id)}
          />
        ))}
      </div>
    </div>
  );
}
