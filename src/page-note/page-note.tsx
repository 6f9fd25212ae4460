import type { Translator } from '../ui/translator';
import { PageMessage } from './page-message';
import { ReadNote } from './read-note';
import type { Reading } from './read-page';

interface PageNoteProps {
  /** What reading the page came to; null while it is read. */
  reading: Reading | null;
  t: Translator;
  /** Reads again; `force`: also where the page does not look like an article. */
  start: (force: boolean) => void;
}

/** The note of a page with all that can be done with it, or why there is none. */
export function PageNote({ reading, t, start }: PageNoteProps) {
  if (reading === null) return <Waiting t={t} />;
  if (reading.kind === 'note') return <ReadNote reading={reading} t={t} />;
  return <PageMessage reading={reading} t={t} start={start} />;
}

function Waiting({ t }: { t: Translator }) {
  return (
    <main class="waiting" aria-busy="true">
      <p role="status">{t('status.reading')}</p>
      <div class="ghost" aria-hidden="true">
        <i /> <i /> <i /> <i /> <i />
      </div>
    </main>
  );
}
