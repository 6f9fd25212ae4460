import type { NoteHead } from '../../store/index';
import { dateText } from '../../export/dates/date-text';
import { useServices } from './library-context';

/** Of one row in the list, in CSS pixels; library.css has the same. */
export const ROW_HEIGHT = 76;

interface NoteRowProps {
  head: NoteHead;
  index: number;
  count: number;
  isActive: boolean;
  isOpen: boolean;
  isSelected: boolean;
  open: () => void;
  select: () => void;
}

/** One note in the list: headline, who takes which chair, outlet and date, tags. */
export function NoteRow({ head, index, count, isActive, isOpen, isSelected, open, select }: NoteRowProps) {
  const { t } = useServices();
  const chair = [head.organizations[0]?.name, head.holders[0]?.name].filter(Boolean).join(' · ');
  const term = [head.startDate, head.endDate].map((edtf) => (edtf ? dateText(edtf, t.language) : ''));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus (aria-activedescendant)
    <div
      id={`row-${head.id}`}
      role="option"
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      class={`note-row${isActive ? ' active' : ''}${isOpen ? ' open' : ''}`}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) select();
        else open();
      }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to press, named by the row's state */}
      <span
        class="note-row-check"
        onClick={(event) => {
          event.stopPropagation();
          select();
        }}
      />
      <span class="note-row-body">
        <span class="note-row-headline" lang={head.language} dir="auto">
          {head.starred && (
            <span class="note-row-star" role="img" aria-label={t('library.starred')}>
              ★
            </span>
          )}
          {head.headline || t('library.untitled')}
        </span>
        <span class="note-row-chair">
          <bdi lang={head.language}>{chair || t('chair.none-short')}</bdi>
          {term[0] && <span class="note-row-term"> {term[1] ? `${term[0]} – ${term[1]}` : term[0]}</span>}
        </span>
        <span class="note-row-meta">
          <bdi>{head.outlet}</bdi>
          {head.datePublished && <span>{dateText(head.datePublished, t.language)}</span>}
          {head.corrected && <span class="tag">{t('library.corrected')}</span>}
          {head.tags.map((tag) => (
            <bdi key={tag} class="tag own">
              {tag}
            </bdi>
          ))}
        </span>
      </span>
    </div>
  );
}
