import type { ExportGroup, Exporter } from './exporter';
import * as registry from './formats/index';

/** The order menus show the groups in. */
export const exportGroups: readonly ExportGroup[] = ['document', 'data', 'citation', 'calendar', 'wikidata'];

/** Every format, by group and then by id. */
export const exporters: readonly Exporter[] = Object.values(registry).sort(
  (a, b) => exportGroups.indexOf(a.group) - exportGroups.indexOf(b.group) || (a.id < b.id ? -1 : 1),
);

/** The format of that id; undefined where there is none. */
export function exporterOf(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
