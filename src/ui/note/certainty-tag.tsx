import type { Certainty } from '../../core/model/evidence';
import { useNote } from './note-context';

/** Whether a value is the article's own or was worked out from it. */
export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const { t } = useNote();
  return certainty === 'inferred' ? (
    <span class="tag inferred" title={t('note.inferred-why')}>
      {t('note.inferred')}
    </span>
  ) : (
    <span class="tag">{t('note.stated')}</span>
  );
}
