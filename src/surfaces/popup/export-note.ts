import type { Exportable, Exporter, ExportGroup, LabelLanguage } from '../../export/exporter';
import { exportFileName } from '../../export/file-name';
import { exporters, exportGroups } from '../../export/index';
import { render } from '../../export/render';

/** The formats by group, groups without any left out. */
export const groups: readonly { group: ExportGroup; exporters: Exporter[] }[] = exportGroups
  .map((group) => ({ group, exporters: exporters.filter((exporter) => exporter.group === group) }))
  .filter(({ exporters: list }) => list.length > 0);

/** Whether a format cannot be copied as text. */
export function isBinary({ mediaType }: Exporter): boolean {
  return /zip|officedocument/.test(mediaType);
}

/** Writes one note in a format. */
export async function exportNote(
  exporter: Exporter,
  note: Exportable,
  language: LabelLanguage,
): Promise<{ name: string; mediaType: string; content: string | Uint8Array }> {
  const content = await render(exporter, note, { language, now: new Date().toISOString() });
  return { name: exportFileName([note], exporter), mediaType: exporter.mediaType, content };
}
