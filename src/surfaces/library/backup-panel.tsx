import { useEffect, useState } from 'preact/hooks';
import { download } from '../../platform/download';
import { lastBackup, rememberBackup } from '../../platform/last-backup';
import { ownTemplates, restoreTemplates } from '../../platform/own-templates';
import { changeSettings, loadSettings, settingsFrom, storedFrom } from '../../platform/settings';
import { BackupError, StoreError } from '../../store/index';
import { askToPersist, diskSpace, type DiskSpace, LOW_MEGABYTES } from '../../platform/disk-space';
import { dateText } from '../../export/dates/date-text';
import type { Translator } from '../../ui/translator';
import { useServices } from './library-context';

/** One file out, the same library back; when the last one was made, and how safe the browser keeps the library. */
export function BackupPanel({ reload, close }: { reload: () => Promise<void>; close: () => void }) {
  const { t } = useServices();
  const { message, isBusy, last, backUp, restore } = useBackup(reload);
  const [space, setSpace] = useState<DiskSpace | null>(null);
  useEffect(() => void askToPersist().then(diskSpace).then(setSpace), []);
  return (
    <section
      class="panel"
      aria-label={t('library.backup')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p>
        {last ? t('library.backup-last', { date: dateText(last, t.language) }) : t('library.backup-never')}
      </p>
      {space && <p class="aside">{spaceText(space, t)}</p>}
      <div class="list-tools">
        <button type="button" class="button primary" disabled={isBusy} onClick={backUp}>
          {t('library.backup-make')}
        </button>
        <label class="button">
          {t('library.backup-restore')}
          <input
            type="file"
            class="visually-hidden"
            accept=".gz,.jsonl,application/gzip"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) restore(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status" class="panel-message">
        {message}
      </p>
    </section>
  );
}

/** Makes and restores backups, and says how far it is, what came of it, or why a file was refused. */
function useBackup(reload: () => Promise<void>) {
  const { store, t } = useServices();
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => void lastBackup().then(setLast), []);

  const run = (work: () => Promise<string>) => {
    setBusy(true);
    const told = work().catch((error: unknown) => reasonFor(error, t));
    void told.then(setMessage).then(() => setBusy(false));
  };
  const backUp = () =>
    run(async () => {
      const { writeBackup, backupFileName } = await import('../../store/backup/write-backup');
      const createdAt = new Date().toISOString();
      const settings = { stored: storedFrom(await loadSettings()), templates: await ownTemplates() };
      const progress = (done: number) => setMessage(t('library.backup-progress', { count: done }));
      const file = await writeBackup(store, settings, createdAt, progress);
      download(backupFileName(createdAt), file.type, file);
      await rememberBackup(createdAt);
      setLast(createdAt);
      return t('library.backup-done');
    });
  const restore = (file: File) =>
    run(async () => {
      const { restoreBackup } = await import('../../store/backup/restore-backup');
      const progress = (done: number, count: number) => setMessage(t('library.progress', { done, count }));
      const { added, updated, left, header } = await restoreBackup(file, store, progress);
      await changeSettings(settingsFrom(header.settings.stored));
      await restoreTemplates(header.settings.templates);
      await reload();
      return t('library.restore-done', { added, updated, left });
    });
  return { message, isBusy, last, backUp, restore };
}

function spaceText({ isPersistent, freeMegabytes }: DiskSpace, t: Translator): string {
  const kept = t(isPersistent ? 'library.persistent' : 'library.not-persistent');
  return freeMegabytes !== null && freeMegabytes < LOW_MEGABYTES
    ? `${t('library.space-low', { size: freeMegabytes })} ${kept}`
    : kept;
}

function reasonFor(error: unknown, t: Translator): string {
  if (error instanceof BackupError) {
    const where = error.line === null ? '' : ` (${t('library.refused-line', { line: error.line })})`;
    return `${t(`library.refused.${error.fault}`)}${where}`;
  }
  return t(error instanceof StoreError && error.fault === 'full' ? 'library.full' : 'library.failed');
}
