import { useEffect, useState } from 'preact/hooks';
import { openSeveral, selectedTabs } from '../../platform/selected-tabs';
import type { Translator } from '../../ui/translator';

/** Offers to read all selected tabs, where there are several. */
export function SeveralBar({ t }: { t: Translator }) {
  const [tabs, setTabs] = useState<number[]>([]);
  useEffect(() => void selectedTabs().then(setTabs), []);
  if (tabs.length < 2) return null;
  return (
    <div class="bar">
      <button type="button" class="button open-several" onClick={() => void openSeveral(tabs)}>
        {t('several.open', { count: tabs.length })}
      </button>
    </div>
  );
}
