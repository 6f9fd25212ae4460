import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Exportable, Exporter } from '../export/exporter';
import { download } from '../platform/download';
import type { Parcel } from '../ui/export/parcel';
import { type ExportTools, useExportTools } from '../ui/export/use-export-tools';
import { CopyIcon, DownloadIcon } from '../ui/icons';
import type { Translator } from '../ui/translator';
import { copyText } from './copy-text';
import type { Notice } from './notice-bar';

interface ExportMenuProps {
  note: Exportable;
  t: Translator;
  tell: (notice: Notice) => void;
  close: () => void;
}

/** Places to send the note to, and every format to download or to copy. Loaded when it is first opened. */
export function ExportMenu({ note, t, tell, close }: ExportMenuProps) {
  const root = useRef<HTMLElement>(null);
  const loaded = useExportTools(t.language);
  useEffect(() => root.current?.querySelector('button')?.focus(), [loaded]);
  const parcel = useMemo(() => ({ count: 1, read: () => [note], language: t.language }), [note, t]);
  return (
    <section
      id="export-menu"
      class="export-menu"
      ref={root}
      aria-label={t('action.export')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {loaded && <loaded.tools.SendTo parcel={parcel} words={loaded.words} />}
      {loaded && <Formats loaded={loaded} parcel={parcel} t={t} tell={tell} />}
    </section>
  );
}

interface FormatsProps extends Pick<ExportMenuProps, 't' | 'tell'> {
  loaded: ExportTools;
  parcel: Parcel;
}

function Formats({ loaded: { words, groups, tools }, parcel, t, tell }: FormatsProps) {
  const run = async (exporter: Exporter, isCopy: boolean) => {
    try {
      const { name, mediaType, blob } = await tools.parcelFile(parcel, exporter, 'one-file');
      if (!isCopy) return download(name, mediaType, blob);
      const format = tools.formatLabel(exporter, words);
      const isCopied = await copyText(await blob.text());
      tell({ text: isCopied ? t('status.format-copied', { format }) : t('status.copy-refused') });
    } catch {
      tell({ text: t('status.export-failed') });
    }
  };
  return groups.map(({ group, exporters }) => (
    <section key={group} class="format-group" aria-labelledby={`export-${group}`}>
      <h2 id={`export-${group}`}>{words(`export.group.${group}`)}</h2>
      <ul>
        {exporters.map((exporter) => {
          const format = tools.formatLabel(exporter, words);
          return (
            <li key={exporter.id}>
              <button
                type="button"
                class="format"
                data-format={exporter.id}
                aria-label={t('action.download-as', { format })}
                title={tools.formatPurpose(exporter, words)}
                onClick={() => void run(exporter, false)}
              >
                <DownloadIcon /> {format}
              </button>
              {!exporter.isBinary && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('action.copy-as', { format })}
                  title={t('action.copy-as', { format })}
                  onClick={() => void run(exporter, true)}
                >
                  <CopyIcon />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
