import type { LibraryNote, Marks } from '../../core/model/library-note';
import { LINE_KINDS } from '../../core/model/note-fields';
import { LineEditor } from '../../ui/correct/line-editor';
import { useServices } from './library-context';
import type { Editing } from './open-note';

interface CorrectionPlaceProps {
  kept: LibraryNote;
  editing: Editing | null;
  keep: (marks: Marks) => void;
  close: () => void;
}

/** The dialog for the line that is being corrected. */
export function CorrectionPlace({ kept, editing, keep, close }: CorrectionPlaceProps) {
  const { t } = useServices();
  if (!editing) return null;
  return (
    <LineEditor
      kept={kept}
      path={editing.path}
      selected={editing.selected}
      t={t}
      keep={(marks) => {
        close();
        keep(marks);
      }}
      close={close}
    />
  );
}

/** Buttons to correct the article's own data and to add what the machine did not read. */
export function CorrectionButtons({ edit }: { edit: (path: string) => void }) {
  const { t } = useServices();
  return (
    <div class="list-tools correction-buttons">
      <button type="button" class="button" data-edit="/article" onClick={() => edit('/article')}>
        {t('correct.edit')}: {t('field.article').toLowerCase()}
      </button>
      {LINE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          data-edit={`/${kind}`}
          onClick={() => edit(`/${kind}`)}
        >
          {t(`correct.add.${kind}`)}
        </button>
      ))}
      <p class="aside">{t('correct.keys')}</p>
    </div>
  );
}
