import { useCallback, useEffect, useState } from 'preact/hooks';
import { PageNote } from '../../page-note/page-note';
import type { CaptureRequest } from '../../page/page-calls';
import { type Reading, readPage } from '../../page-note/read-page';
import { tellPageOpened } from '../../platform/front-page';
import { openOptions } from '../../platform/open-page';
import { openSidePanel } from '../../platform/side-panel';
import { BesideIcon, BrandIcon, OptionsIcon } from '../../ui/icons';
import type { Translator } from '../../ui/translator';
import { SeveralBar } from './several-bar';

/** The popup: its shell at once, then what reading the page came to. */
export function Popup({ t }: { t: Translator }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const start = useCallback(async (request: CaptureRequest) => {
    setReading(null);
    setReading(await readPage(request));
    tellPageOpened();
  }, []);
  useEffect(() => void start({}), [start]);
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
          class="icon-button open-beside"
          aria-label={t('panel.open')}
          title={t('panel.open')}
          onClick={() => void openSidePanel().then(() => window.close())}
        >
          <BesideIcon />
        </button>
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
      {reading && <SeveralBar t={t} />}
      <PageNote reading={reading} t={t} start={(request) => void start(request)} />
    </>
  );
}
