import { noteFileStem } from '../../export/file-name';
import { markdown } from '../../export/formats/markdown';
import { obsidianUri } from '../../export/handover/obsidian-uri';
import { render } from '../../export/render';
import { downloadParcel, type Outcome, type Parcel, exportOptions } from './parcel';
import type { ExportWords } from '../catalog/exporting/index';

/** The file first, since Obsidian never tells whether it took a note; for a single note also its address. */
export async function toObsidian(parcel: Parcel, words: ExportWords): Promise<Outcome> {
  await downloadParcel(parcel, markdown, parcel.count > 1 ? 'zip' : 'one-file');
  const text = words('send.obsidian.file');
  if (parcel.count > 1) return { text };
  for await (const note of parcel.read()) {
    const content = String(await render(markdown, note, exportOptions(parcel.language)));
    const { uri, content: carried } = obsidianUri({ vault: '', folder: '' }, noteFileStem(note), content);
    return { text, open: { uri, clipboard: carried === 'clipboard' ? content : null } };
  }
  return { text };
}
