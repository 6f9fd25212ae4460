import type { CaptureRequest, SelectionUse } from '../page/page-calls';
import type { Translator } from '../ui/translator';

interface SelectionBarProps {
  use: SelectionUse;
  t: Translator;
  start: (request: CaptureRequest) => void;
}

/** Offers to read only the text that is selected on the page; where that was done, says so and offers the whole page. */
export function SelectionBar({ use, t, start }: SelectionBarProps) {
  if (use === 'none') return null;
  const isRead = use === 'read';
  return (
    <aside class="bar selection-bar">
      {isRead && <p>{t('selection.is-read')}</p>}
      <button type="button" class="button" onClick={() => start({ selection: !isRead })}>
        {t(isRead ? 'selection.read-page' : 'selection.read')}
      </button>
    </aside>
  );
}
