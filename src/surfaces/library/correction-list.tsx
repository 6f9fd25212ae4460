import { undoAt } from '../../core/corrections/edit-marks';
import type { LibraryNote, Marks } from '../../core/model/library-note';
import { correctionParts } from '../../ui/correct/correction-parts';
import { fieldLabel } from '../../ui/note/field-label';
import { useServices } from './library-context';

interface CorrectionListProps {
  kept: LibraryNote;
  keep: (marks: Marks) => void;
}

/** Every correction beside what the machine read, each with a way back: struck lines are found here. */
export function CorrectionList({ kept, keep }: CorrectionListProps) {
  const { t } = useServices();
  const parts = correctionParts(kept, t);
  const remarks = Object.entries(kept.lineRemarks);
  if (parts.length + remarks.length === 0) return null;
  return (
    <details class="revisions corrections" open>
      <summary>{t('correct.list')}</summary>
      <ul>
        {parts.map(({ path, before, after }) => (
          <li key={path}>
            {fieldLabel(path, t)}:{' '}
            <span lang={kept.note.article.inLanguage} dir="auto">
              {before && <del>{before}</del>} {after ? <ins>{after}</ins> : <em>{t('correct.struck')}</em>}
            </span>{' '}
            <button type="button" class="button small" onClick={() => keep(undoAt(kept.note, kept, path))}>
              {t('library.undo')}
            </button>
          </li>
        ))}
        {remarks.map(([path, remark]) => (
          <li key={path}>
            {fieldLabel(path, t)}: <q dir="auto">{remark}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
