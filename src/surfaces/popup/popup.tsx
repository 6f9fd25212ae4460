import { useCallback, useEffect, useState } from 'preact/hooks';
import { openOptions } from '../../platform/open-page';
import { BrandIcon, OptionsIcon } from '../../ui/icons';
import type { Translator } from '../../ui/translator';
import { PageMessage } from './page-message';
import { type Reading, readPage } from './read-page';
import { ReadNote } from './read-note';

/** The popup: its shell at once, then what reading the page came to. */
export function Popup({ t }: { t: Translator }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const start = useCallback(async (force: boolean) => {
    setReading(null);
    setReading(await readPage(force));
  }, []);
  useEffect(() => void start(false), [start]);
  useEffect(() => {
    if (reading?.kind === 'note') performance.mark('headnote:note');
  }, [reading]);
  return (
    <>
      <header class="bar top-bar">
        <BrandIcon />
        <span class="brand">{t('app.name')}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={t('action.options')}
          title={t('action.options')}
          onClick={() => void openOptions()}
        >
          <OptionsIcon />
        </button>
      </header>
      {reading === null && <Waiting t={t} />}
      {reading?.kind === 'note' && <ReadNote reading={reading} t={t} />}
      {reading && reading.kind !== 'note' && <PageMessage reading={reading} t={t} start={start} />}
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
