import { useEffect, useMemo, useState } from 'preact/hooks';
import { TooManyNotes } from '../../export/write-one-file';
import type { Exportable, Exporter } from '../../export/exporter';
import { download } from '../../platform/download';
import type { NoteStore } from '../../store/index';
import { useExportTools } from '../../ui/export/use-export-tools';
import { useServices } from './library-context';

interface ExportPanelProps {
  ids: readonly string[];
  isSelection: boolean;
  close: () => void;
}

/** Notes read from the store at a time. */
const PAGE = 50;

/** Hands the notes selected, or all that are shown, to a place, or writes them in a format. */
export function ExportPanel({ ids, isSelection, close }: ExportPanelProps) {
  const { store, t } = useServices();
  const loaded = useExportTools(t.language);
  const { done, run } = useExport(ids, close);
  const parcel = useMemo(
    () => ({ count: ids.length, read: () => readNotes(store, ids), language: t.language }),
    [store, ids, t],
  );
  return (
    <section
      class="panel"
      aria-label={t('action.export')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p>{t(isSelection ? 'library.export-selected' : 'library.export-shown', { count: ids.length })}</p>
      {done === null && loaded && <loaded.tools.SendTo parcel={parcel} words={loaded.words} />}
      {done === null ? (
        loaded?.groups.map(({ group, exporters }) => (
          <div key={group} class="format-group">
            <h2>{loaded.words(`export.group.${group}`)}</h2>
            <ul class="formats">
              {exporters.map((exporter) => (
                <li key={exporter.id}>
                  <button
                    type="button"
                    class="button"
                    data-format={exporter.id}
                    title={loaded.tools.formatPurpose(exporter, loaded.words)}
                    disabled={ids.length === 0}
                    onClick={() => void run(exporter)}
                  >
                    {loaded.tools.formatLabel(exporter, loaded.words)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))
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

/** Writing the notes in a format; closing the panel cancels. `done`: how many notes are written. */
function useExport(ids: readonly string[], close: () => void) {
  const { store, t, tell } = useServices();
  const [done, setDone] = useState<number | null>(null);
  const [stop] = useState(() => new AbortController());
  useEffect(() => () => stop.abort(), [stop]);

  const run = async (exporter: Exporter) => {
    setDone(0);
    try {
      const { renderMany } = await import('../../export/render-many');
      const { exportFileName } = await import('../../export/file-name');
      const { exportOptions } = await import('../../ui/export/export-tools');
      const options = { ...exportOptions(t.language), signal: stop.signal, onProgress: setDone };
      const file = await renderMany(exporter, readNotes(store, ids), options);
      const named = ids.length === 1 ? await store.getMany(ids) : Array.from(ids, () => NOTHING);
      download(exportFileName(named, file), file.mediaType, file.blob);
      tell({ text: t('library.exported', { count: ids.length }) });
      close();
    } catch (error) {
      if (stop.signal.aborted) return;
      console.error(error);
      const tooMany = error instanceof TooManyNotes && t('library.too-many', { limit: error.most });
      tell({ text: tooMany || t('status.export-failed') });
      setDone(null);
    }
  };
  return { done, run };
}

/** Only counted by the file name. */
const NOTHING = {} as Exportable;

/** Notes page by page, so that any number can be written. */
async function* readNotes(store: NoteStore, ids: readonly string[]): AsyncGenerator<Exportable> {
  for (let from = 0; from < ids.length; from += PAGE)
    yield* await store.getMany(ids.slice(from, from + PAGE));
}
