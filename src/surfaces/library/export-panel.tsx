import { useEffect, useState } from 'preact/hooks';
import type { Exportable, Exporter } from '../../export/exporter';
import { download } from '../../platform/download';
import type { NoteStore } from '../../store/index';
import { useServices } from './library-context';

interface ExportPanelProps {
  ids: readonly string[];
  isSelection: boolean;
  close: () => void;
}

type Formats = typeof import('../../export/index');

/** Notes read from the store at a time. */
const PAGE = 50;

/** Writes the notes selected, or all that are shown, in a format of the registry. */
export function ExportPanel({ ids, isSelection, close }: ExportPanelProps) {
  const { t } = useServices();
  const { formats, done, run } = useExport(ids, close);
  return (
    <section
      class="panel"
      aria-label={t('action.export')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p>{t(isSelection ? 'library.export-selected' : 'library.export-shown', { count: ids.length })}</p>
      {done === null ? (
        <ul class="formats">
          {formats?.exporters.map((exporter) => (
            <li key={exporter.id}>
              <button
                type="button"
                class="button"
                data-format={exporter.id}
                title={exporter.purpose}
                disabled={ids.length === 0}
                onClick={() => void run(exporter)}
              >
                {exporter.label}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <div class="list-tools">
          <progress max={ids.length} value={done} aria-label={t('action.export')} />
          <span>{t('library.progress', { done, count: ids.length })}</span>
          <button type="button" class="button" onClick={close}>
            {t('library.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

/** The formats, and writing notes in one of them; closing the panel cancels. `done`: how many notes are written. */
function useExport(ids: readonly string[], close: () => void) {
  const { store, t, tell } = useServices();
  const [formats, setFormats] = useState<Formats | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [stop] = useState(() => new AbortController());
  useEffect(() => {
    void import('../../export/index').then(setFormats);
    return () => stop.abort();
  }, [stop]);

  const run = async (exporter: Exporter) => {
    setDone(0);
    try {
      const { renderMany } = await import('../../export/render-many');
      const { exportFileName } = await import('../../export/file-name');
      const now = new Date().toISOString();
      const options = { language: t.language, now, signal: stop.signal, onProgress: setDone };
      const file = await renderMany(exporter, readNotes(store, ids), options);
      const named = ids.length === 1 ? await store.getMany(ids) : Array.from(ids, () => NOTHING);
      download(exportFileName(named, file), file.mediaType, file.blob);
      tell({ text: t('library.exported', { count: ids.length }) });
      close();
    } catch (error) {
      if (stop.signal.aborted) return;
      console.error(error);
      tell({ text: t('status.export-failed') });
      setDone(null);
    }
  };
  return { formats, done, run };
}

/** Only counted by the file name. */
const NOTHING = {} as Exportable;

/** Notes page by page, so that any number can be written. */
async function* readNotes(store: NoteStore, ids: readonly string[]): AsyncGenerator<Exportable> {
  for (let from = 0; from < ids.length; from += PAGE)
    yield* await store.getMany(ids.slice(from, from + PAGE));
}
