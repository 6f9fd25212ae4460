import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Reading, readPage } from '../../page-note/read-page';
import { askToReadEverySite, mayReadEverySite, stopReadingEverySite } from '../../platform/permissions';
import { BrandIcon } from '../../ui/icons';
import type { Translator } from '../../ui/translator';
import { TabResult } from './tab-result';

/** The pages of several tabs, read one after the other, each with its result or the reason there is none. */
export function Several({ tabs, t }: { tabs: readonly number[]; t: Translator }) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [isAllowed, setAllowed] = useState(false);
  const turns = useRef(0);
  const readAll = useCallback(async () => {
    const mine = ++turns.current;
    setReadings([]);
    setAllowed(await mayReadEverySite());
    for (const tab of tabs) {
      const reading = await readPage({}, tab);
      if (mine !== turns.current) return;
      setReadings((before) => [...before, reading]);
    }
  }, [tabs]);
  useEffect(() => void readAll(), [readAll]);
  const allow = async () => {
    if (await askToReadEverySite()) await readAll();
  };
  const takeBack = async () => {
    await stopReadingEverySite();
    setAllowed(false);
  };
  const needsAsking = !isAllowed && readings.some(isUnasked);
  const isDone = readings.length === tabs.length;
  return (
    <main>
      <header>
        <BrandIcon />
        <h1>{t('several.title')}</h1>
      </header>
      <p role="status">{t('several.progress', { done: readings.length, count: tabs.length })}</p>
      <progress max={tabs.length} value={readings.length} aria-label={t('several.title')} />
      {isDone && needsAsking && (
        <section class="ask">
          <p>{t('several.ask')}</p>
          <button type="button" class="button primary" onClick={() => void allow()}>
            {t('several.allow')}
          </button>
        </section>
      )}
      <ol class="results">
        {readings.map((reading, index) => (
          <TabResult key={index} reading={reading} isUnasked={!isAllowed && isUnasked(reading)} t={t} />
        ))}
      </ol>
      {isDone && isAllowed && (
        <section class="ask">
          <p>{t('several.allowed')}</p>
          <button type="button" class="button" onClick={() => void takeBack()}>
            {t('several.take-back')}
          </button>
        </section>
      )}
    </main>
  );
}

/** Without a permission browsers say nothing of a page: one of their own and a closed one look the same. */
function isUnasked(reading: Reading): boolean {
  return reading.kind === 'closed' && (reading.reason === 'refused' || reading.reason === 'browser-page');
}
