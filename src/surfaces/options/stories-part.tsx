import { useEffect, useState } from 'preact/hooks';
import { isWatchingPages, startPageWatch, stopPageWatch } from '../../platform/page-watch';
import { askToReadEverySite, mayReadEverySite, stopReadingEverySite } from '../../platform/permissions';
import { changeSettings } from '../../platform/settings';
import type { Translator } from '../../ui/translator';

/** Whether the toolbar button is marked on chairmanship stories: off until the person turns it on and allows it. */
export function StoriesPart({ t }: { t: Translator }) {
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const look = async () => setOn((await isWatchingPages()) && (await mayReadEverySite()));
  useEffect(() => void look(), []);
  const turn = async (on: boolean) => {
    // Asked first thing in the press, or the browser refuses without asking.
    const isAllowed = on && (await askToReadEverySite());
    setRefused(on && !isAllowed);
    if (isAllowed) await startPageWatch();
    else await stopPageWatch();
    await changeSettings({ storyMarks: isAllowed ? 'on' : 'off' });
    await look();
    if (!on) await stopReadingEverySite();
  };
  return (
    <section class="stories">
      <h2>{t('options.stories')}</h2>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="stories-what"
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        {t('options.stories.mark')}
      </label>
      <p id="stories-what">{t('options.stories.what')}</p>
      <p role="status">{isRefused && t('options.stories.refused')}</p>
    </section>
  );
}
