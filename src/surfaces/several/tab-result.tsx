import type { Reading } from '../../page-note/read-page';
import { useSaving } from '../../page-note/use-saving';
import { openInReader } from '../../platform/reader-handover';
import { ReaderIcon } from '../../ui/icons';
import { partyLabel } from '../../ui/note/party-label';
import type { Translator } from '../../ui/translator';

interface TabResultProps {
  reading: Reading;
  /** Whether there is no result because the page may not be read yet. */
  isUnasked: boolean;
  t: Translator;
}

/** What reading one tab came to. */
export function TabResult({ reading, isUnasked, t }: TabResultProps) {
  if (reading.kind === 'note') return <NoteResult reading={reading} t={t} />;
  const reason = reading.kind === 'failed' ? 'failed' : reading.reason;
  return (
    <li class="no-note">
      <h2>{isUnasked ? t('several.unasked.title') : t(`page.${reason}.title`)}</h2>
      <p>{isUnasked ? t('several.unasked.text') : t(`page.${reason}.text`)}</p>
    </li>
  );
}

function NoteResult({ reading, t }: { reading: Extract<Reading, { kind: 'note' }>; t: Translator }) {
  const { note, article } = reading;
  const { state, kept, save } = useSaving(note, article);
  return (
    <li class="has-note">
      <h2 lang={article.inLanguage} dir="auto">
        {note.article.headline}
      </h2>
      {note.chairs.map(({ organization, holder }, index) => (
        <p key={index} lang={article.inLanguage} dir="auto">
          {partyLabel(organization)}: {partyLabel(holder)}
        </p>
      ))}
      {note.chairs.length === 0 && <p>{t('chair.none')}</p>}
      {note.priorities.length > 0 && (
        <p>
          {t('priorities.heading')}: {note.priorities.length}
        </p>
      )}
      <div class="result-tools">
        <button type="button" class="button save" aria-disabled={kept !== null} onClick={() => void save()}>
          {t(kept ? 'action.saved' : state.kind === 'saving' ? 'action.saving' : 'action.save')}
        </button>
        <button type="button" class="button" onClick={() => void openInReader({ ...article, note })}>
          <ReaderIcon /> {t('reader.open')}
        </button>
        {state.kind === 'failed' && (
          <p role="alert">{t(state.isFull ? 'status.save-full' : 'status.save-failed')}</p>
        )}
      </div>
    </li>
  );
}
