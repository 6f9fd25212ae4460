import { useState } from 'preact/hooks';
import type { LibraryNote } from '../../core/model/library-note';
import { openKeptInReader } from '../../platform/reader-handover';
import { PrintIcon, ReaderIcon } from '../../ui/icons';
import { ExportPanel } from './export-panel';
import { useServices } from './library-context';
import { PurgeButton } from './list-bar';
import { OwnWords } from './own-words';
import type { Shelving } from './use-shelving';

interface NoteToolsProps {
  kept: LibraryNote;
  shelving: Shelving;
  close: () => void;
}

/** What can be done with the open note, and what the person added to it. */
export function NoteTools({ kept, shelving, close }: NoteToolsProps) {
  const { t } = useServices();
  const [isExporting, setExporting] = useState(false);
  const { id, starred, archived, binnedAt } = kept;
  return (
    <div class="note-tools">
      <div class="list-tools">
        <button type="button" class="button back" onClick={close}>
          {t('library.back')}
        </button>
        <button type="button" class="button" aria-pressed={starred} onClick={() => void shelving.star(kept)}>
          {starred ? '★' : '☆'} {t('library.star')}
        </button>
        {binnedAt === null ? (
          <>
            <button type="button" class="button" onClick={() => void shelving.archive([id], !archived)}>
              {t(archived ? 'library.unarchive' : 'library.archive')}
            </button>
            <button type="button" class="button" onClick={() => void shelving.bin([id])}>
              {t('library.delete')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={() => void shelving.restore([id])}>
              {t('library.restore')}
            </button>
            <PurgeButton ids={[id]} shelving={shelving} label="library.purge" done={close} />
          </>
        )}
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          onClick={() => setExporting(!isExporting)}
        >
          {t('action.export')}
        </button>
        <button type="button" class="button open-reader" onClick={() => void openKeptInReader(id)}>
          <ReaderIcon /> {t('reader.open')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <PrintIcon /> {t('action.print')}
        </button>
      </div>
      {isExporting && <ExportPanel ids={[id]} isSelection close={() => setExporting(false)} />}
      <OwnWords kept={kept} />
    </div>
  );
}
