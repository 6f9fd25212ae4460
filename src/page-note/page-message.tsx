import type { CaptureRequest } from '../page/page-calls';
import type { Translator } from '../ui/translator';
import type { Reading } from './read-page';

interface PageMessageProps {
  reading: Exclude<Reading, { kind: 'note' }>;
  t: Translator;
  start: (request: CaptureRequest) => void;
}

/** Why there is no note, and what can be done about it. */
export function PageMessage({ reading, t, start }: PageMessageProps) {
  const reason = reading.kind === 'failed' ? 'failed' : reading.reason;
  return (
    <main class="page-message" aria-live="polite">
      <h1>{t(`page.${reason}.title`)}</h1>
      <p>{t(`page.${reason}.text`)}</p>
      {reason === 'not-an-article' && (
        <button type="button" class="button primary" onClick={() => start({ force: true })}>
          {t('action.read-anyway')}
        </button>
      )}
      {(reason === 'no-text' || reason === 'failed') && (
        <button type="button" class="button" onClick={() => start({})}>
          {t('action.try-again')}
        </button>
      )}
    </main>
  );
}
