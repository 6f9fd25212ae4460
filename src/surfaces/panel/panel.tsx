import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PageNote } from '../../page-note/page-note';
import type { CaptureRequest } from '../../page/page-calls';
import { type Reading, readPage } from '../../page-note/read-page';
import { watchFrontPage } from '../../platform/front-page';
import type { Translator } from '../../ui/translator';

/** A reading and its place in the order they were asked for: each is shown afresh. */
interface Shown {
  reading: Reading | null;
  turn: number;
}

/** The note of whatever page is in front, beside it. */
export function Panel({ t }: { t: Translator }) {
  const [{ reading, turn }, setShown] = useState<Shown>({ reading: null, turn: 0 });
  const turns = useRef(0);
  const start = useCallback(async (request: CaptureRequest) => {
    const mine = ++turns.current;
    setShown({ reading: null, turn: mine });
    const found = await readPage(request);
    // Meanwhile another page may have come to the front.
    if (mine === turns.current) setShown({ reading: found, turn: mine });
  }, []);
  useEffect(() => {
    void start({});
    return watchFrontPage(() => void start({}));
  }, [start]);
  if (isUnasked(reading)) return <Ask t={t} />;
  return <PageNote key={turn} reading={reading} t={t} start={(request) => void start(request)} />;
}

/** Without a press of the button browsers say nothing of a page: one of their own and a closed one look the same. */
function isUnasked(reading: Reading | null): boolean {
  return reading?.kind === 'closed' && (reading.reason === 'refused' || reading.reason === 'browser-page');
}

function Ask({ t }: { t: Translator }) {
  return (
    <main class="page-message ask" aria-live="polite">
      <h1>{t('panel.ask.title')}</h1>
      <p>{t('panel.ask.text')}</p>
      <p class="aside">{t('panel.ask.closed')}</p>
    </main>
  );
}
