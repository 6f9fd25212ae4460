import type { CaptureRequest } from '../page/page-calls';
import type { Translator } from '../ui/translator';
import { PageMessage } from './page-message';
import { ReadNote } from './read-note';
import type { Reading } from './read-page';
import { SelectionBar } from './selection-bar';

interface PageNoteProps {
  /** What reading the page came to; null while it is read. */
  reading: Reading | null;
  t: Translator;
  /** Reads again, in the way that is asked for. */
  start: (request: CaptureRequest) => void;
}

/** The note of a page with all that can be done with it, or why there is none. */
export function PageNote({ reading, t, start }: PageNoteProps) {
  if (reading === null) return <Waiting t={t} />;
  return (
    <>
      {'selection' in reading && <SelectionBar use={reading.selection} t={t} start={start} />}
      {reading.kind === 'note' ? (
        <ReadNote reading={reading} t={t} />
      ) : (
        <PageMessage reading={reading} t={t} start={start} />
      )}
    </>
  );
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
