import { useEffect } from 'preact/hooks';
import type { Toast } from './library-context';
import { useServices } from './library-context';

/** Time to read a message and reach its undo button. */
const SHOWN_MS = 10_000;

/** The message of the last action, with a way to take it back. */
export function ToastBar({ toast, close }: { toast: Toast | null; close: () => void }) {
  const { t } = useServices();
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, close]);
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                void toast.undo?.();
                close();
              }}
            >
              {t('library.undo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t('action.close')} onClick={close}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
