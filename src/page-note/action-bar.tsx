import { useState } from 'preact/hooks';
import type { Exportable } from '../export/exporter';
import { openPage } from '../platform/open-page';
import { CheckIcon, CopyIcon, DownloadIcon, LibraryIcon, PrintIcon, ReaderIcon } from '../ui/icons';
import type { Translator } from '../ui/translator';
import { copyText } from './copy-text';
import { ExportMenu } from './export-menu';
import type { Notice } from './notice-bar';
import type { Saving } from './use-saving';

interface ActionBarProps {
  /** As kept where it is, so that what was corrected is told. */
  note: Exportable;
  saving: Saving;
  t: Translator;
  tell: (notice: Notice) => void;
  /** Opens the reader view. */
  openReader: () => void;
}

const SAVE_LABEL = {
  unknown: 'action.save',
  unsaved: 'action.save',
  saving: 'action.saving',
  saved: 'action.saved',
  changed: 'action.save-again',
  failed: 'action.save',
} as const;

/** What can be done with the whole note. */
export function ActionBar({ note, saving, t, tell, openReader }: ActionBarProps) {
  const [isExporting, setExporting] = useState(false);
  const { kind } = saving.state;
  const copyNote = async () => {
    const { plainText } = await import('./plain-text');
    const isCopied = await copyText(await plainText(note, t.language));
    tell({ text: t(isCopied ? 'status.note-copied' : 'status.copy-refused') });
  };
  return (
    <>
      {isExporting && <ExportMenu note={note} t={t} tell={tell} close={() => setExporting(false)} />}
      <div class="bar action-bar">
        <button
          type="button"
          class="button primary save"
          aria-disabled={kind === 'saving' || kind === 'saved'}
          aria-keyshortcuts="S"
          data-state={kind}
          onClick={() => void saving.save()}
        >
          {kind === 'saved' && <CheckIcon />}
          {t(SAVE_LABEL[kind])}
        </button>
        <button type="button" class="button copy-note" onClick={() => void copyNote()}>
          <CopyIcon /> {t('action.copy')}
        </button>
        <button
          type="button"
          class="button export"
          aria-expanded={isExporting}
          aria-controls="export-menu"
          onClick={() => setExporting(!isExporting)}
        >
          <DownloadIcon /> {t('action.export')}
        </button>
        <span class="bar-icons">
          <IconButton label={t('reader.open')} icon={<ReaderIcon />} press={openReader} name="open-reader" />
          <IconButton label={t('action.print')} icon={<PrintIcon />} press={() => window.print()} />
          <IconButton
            label={t('action.library')}
            icon={<LibraryIcon />}
            press={() => void openPage('library/index.html')}
          />
        </span>
      </div>
    </>
  );
}

function IconButton({
  label,
  icon,
  press,
  name = '',
}: {
  label: string;
  icon: preact.ComponentChildren;
  press: () => void;
  name?: string;
}) {
  return (
    <button type="button" class={`icon-button ${name}`} aria-label={label} title={label} onClick={press}>
      {icon}
    </button>
  );
}
