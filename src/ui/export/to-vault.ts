import { noteFileStem } from '../../export/file-name';
import { markdown } from '../../export/formats/markdown';
import { render, toBytes } from '../../export/render';
import { keptVault } from '../../platform/kept-vault';
import { VaultError, writeToVault } from '../../platform/vault-folder';
import { exportOptions } from './parcel';
import type { ExportWords } from '../catalog/exporting/index';
import type { Outcome, Parcel } from './parcel';

/** Writes a Markdown file for each note into the folder chosen in the options; files that are there stay as they are. */
export async function toVault(parcel: Parcel, words: ExportWords): Promise<Outcome> {
  const folder = await keptVault();
  if (!folder) return { text: words('send.vault.not-chosen'), file: markdown };
  let count = 0;
  try {
    for await (const note of parcel.read()) {
      const bytes = toBytes(await render(markdown, note, exportOptions(parcel.language)));
      await writeToVault(folder, `${noteFileStem(note)}.${markdown.extension}`, bytes);
      count += 1;
    }
    return { text: words('send.vault.written', { count }) };
  } catch (error) {
    if (error instanceof VaultError) return { text: words(`send.vault.${error.code}`), file: markdown };
    if (parcel.signal?.aborted) return { text: words('send.vault.stopped', { count }) };
    throw error;
  }
}
