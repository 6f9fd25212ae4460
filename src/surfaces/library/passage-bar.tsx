import { isPassageKept } from '../../core/corrections/carry-over';
import type { Evidence } from '../../core/model/evidence';
import type { LibraryNote } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';
import { passageLink, viewOf } from '../../export/view/note-view';
import { useServices } from './library-context';

interface PassageBarProps {
  passage: Evidence;
  kept: LibraryNote;
  note: Note;
  close: () => void;
}

/** The words a line was read from, and the way to them on the page itself. */
export function PassageBar({ passage, kept, note, close }: PassageBarProps) {
  const { t } = useServices();
  const link = passageLink(viewOf(kept), passage);
  return (
    <aside class="passage" aria-live="polite">
      <div>
        {!isPassageKept(passage, kept.note) && <p class="passage-gone">{t('library.passage-gone')}</p>}
        <blockquote lang={note.article.inLanguage} dir="auto">
          {passage.prefix}
          <mark>{passage.exact}</mark>
          {passage.suffix}
        </blockquote>
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('library.open-passage')}
          </a>
        )}
      </div>
      <button type="button" class="icon-button" aria-label={t('action.close')} onClick={close}>
        ×
      </button>
    </aside>
  );
}
