import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exportable, Exporter } from '../../export/exporter';
import { download } from '../../platform/download';
import { CopyIcon, DownloadIcon } from '../../ui/icons';
import type { Translator } from '../../ui/translator';
import { copyText } from './copy-text';
import type { Notice } from './notice-bar';

interface ExportMenuProps {
  note: Exportable;
  t: Translator;
  tell: (notice: Notice) => void;
  close: () => void;
}

type ExportModule = typeof import('./export-note');

/** Every format of the registry, to download or to copy. Loaded when it is first opened. */
export function ExportMenu({ note, t, tell, close }: ExportMenuProps) {
  const root = useRef<HTMLElement>(null);
  const [formats, setFormats] = useState<ExportModule | null>(null);
  useEffect(() => void import('./export-note').then(setFormats), []);
  useEffect(() => root.current?.querySelector('button')?.focus(), [formats]);

  const run = async (exporter: Exporter, isCopy: boolean) => {
    try {
      const { name, mediaType, content } = await formats!.exportNote(exporter, note, t.language);
      if (!isCopy) return download(name, mediaType, content);
      const isCopied = typeof content === 'string' && (await copyText(content));
      tell({
        text: isCopied ? t('status.format-copied', { format: exporter.label }) : t('status.copy-refused'),
      });
    } catch {
      tell({ text: t('status.export-failed') });
    }
  };

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
      {formats?.groups.map(({ group, exporters }) => (
        <section key={group} aria-labelledby={`export-${group}`}>
          <h2 id={`export-${group}`}>{t(`export.group.${group}`)}</h2>
          <ul>
            {exporters.map((exporter) => (
              <li key={exporter.id}>
                <button
                  type="button"
                  class="format"
                  data-format={exporter.id}
                  aria-label={t('action.download-as', { format: exporter.label })}
                  onClick={() => void run(exporter, false)}
                >
                  <DownloadIcon /> {exporter.label}
                </button>
                {!formats.isBinary(exporter) && (
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={t('action.copy-as', { format: exporter.label })}
                    title={t('action.copy-as', { format: exporter.label })}
                    onClick={() => void run(exporter, true)}
                  >
                    <CopyIcon />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
