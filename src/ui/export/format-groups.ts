import type { Exporter, ExportGroup } from '../../export/exporter';
import { exporters, exportGroups } from '../../export/index';
import { templateExporter } from '../../export/template/render-template';
import * as shipped from '../../export/templates/index';
import { ownTemplates } from '../../platform/own-templates';
import type { ExportMessageKey, ExportWords } from '../catalog/exporting/index';
import { en } from '../catalog/exporting/en';

/** A group of a menu: the formats, the templates that ship, and the person's own. */
export interface FormatGroup {
  group: ExportGroup | 'template' | 'own';
  exporters: readonly Exporter[];
}

/** All that notes can be written in, in the order menus show it; groups without any left out. */
export async function formatGroups(): Promise<FormatGroup[]> {
  const groups: FormatGroup[] = exportGroups.map((group) => ({
    group,
    exporters: exporters.filter((exporter) => exporter.group === group),
  }));
  groups.push({ group: 'template', exporters: Object.values(shipped).map(templateExporter) });
  groups.push({ group: 'own', exporters: (await ownTemplates()).map(templateExporter) });
  return groups.filter(({ exporters: list }) => list.length > 0);
}

/** The name of a format in the person's language; proper names and names a person gave are the same in each. */
export function formatLabel({ id, label }: Exporter, words: ExportWords): string {
  const key = `export.label.${id}`;
  return isKey(key) ? words(key) : label;
}

/** What a format is good for, in the person's language. */
export function formatPurpose({ id, purpose }: Exporter, words: ExportWords): string {
  const key = `export.purpose.${id}`;
  return isKey(key) ? words(key) : purpose;
}

function isKey(key: string): key is ExportMessageKey {
  return Object.hasOwn(en, key);
}
