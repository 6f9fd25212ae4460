import { useEffect, useState } from 'preact/hooks';
import { forgetVault, keepVault, keptVault } from '../../platform/kept-vault';
import { canChooseVault, chooseVault, type FolderHandle, VaultError } from '../../platform/vault-folder';
import { dropZoteroAccess, hasZoteroAccess } from '../../platform/zotero-access';
import type { ExportWords } from '../../ui/catalog/exporting/index';

/** Where notes may go: the vault folder, chosen once, and the permission for Zotero. Absent where there is neither. */
export function PlacesPart({ words }: { words: ExportWords }) {
  const [mayZotero, setMayZotero] = useState(false);
  useEffect(() => void hasZoteroAccess().then(setMayZotero), []);
  if (!canChooseVault() && !mayZotero) return null;
  const drop = async () => {
    await dropZoteroAccess();
    setMayZotero(await hasZoteroAccess());
  };
  return (
    <section class="places">
      <h2>{words('places.heading')}</h2>
      {canChooseVault() && <VaultFolder words={words} />}
      {mayZotero && (
        <>
          <p>{words('places.zotero')}</p>
          <button type="button" class="button" onClick={() => void drop()}>
            {words('places.zotero-drop')}
          </button>
        </>
      )}
    </section>
  );
}

function VaultFolder({ words }: { words: ExportWords }) {
  const [folder, setFolder] = useState<FolderHandle | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => void keptVault().then(setFolder), []);
  const choose = async () => {
    try {
      const chosen = await chooseVault();
      await keepVault(chosen);
      setFolder(chosen);
      setFault('');
    } catch (error) {
      // Who closed the dialog chose nothing new; what was chosen before stays.
      const isClosed = error instanceof VaultError && error.code === 'not-chosen';
      if (!isClosed) setFault(words('send.vault.not-written'));
    }
  };
  const forget = async () => {
    await forgetVault();
    setFolder(null);
  };
  return (
    <>
      <p>{words('places.vault')}</p>
      <p role="status" class="vault-name">
        {fault || (folder && words('places.vault-is', { name: folder.name }))}
      </p>
      <div class="button-row">
        <button type="button" class="button choose-vault" onClick={() => void choose()}>
          {words('places.choose')}
        </button>
        {folder && (
          <button type="button" class="button" onClick={() => void forget()}>
            {words('places.forget')}
          </button>
        )}
      </div>
    </>
  );
}
