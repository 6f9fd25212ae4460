import { describe, expect, test, vi } from 'vitest';
import { exporters } from '../../../src/export/index';
import { fakeBrowser } from '../../platform/fake-browser';

const browser = fakeBrowser();
const { formatGroups, formatLabel, formatPurpose } = await import('../../../src/ui/export/format-groups');
const { exportWords } = await import('../../../src/ui/catalog/exporting/index');
vi.restoreAllMocks();

const own = {
  id: 'own-1',
  label: 'Моя справка',
  source: '{{ headline }}',
  extension: 'txt',
  escape: 'none',
};

describe('the groups of an export menu', () => {
  test('hold every format once, then the templates that ship', async () => {
    const groups = await formatGroups();
    const ids = groups.flatMap(({ exporters: list }) => list.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    expect(exporters.every(({ id }) => ids.includes(id))).toBe(true);
    expect(groups.at(-1)?.group).toBe('template');
  });

  test('show a template of the person under the name they gave it', async () => {
    await browser.storage.local.set({ templates: [own] });
    const last = (await formatGroups()).at(-1)!;
    expect(last.group).toBe('own');
    expect(last.exporters.map((one) => formatLabel(one, exportWords('kk')))).toEqual(['Моя справка']);
    await browser.storage.local.set({ templates: [] });
  });

  test.each(['ru', 'kk'] as const)('say in %s what each is good for', async (language) => {
    const words = exportWords(language);
    const shown = (await formatGroups()).flatMap(({ exporters: list }) => list);
    const untold = shown.filter((exporter) => formatPurpose(exporter, words) === exporter.purpose);
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test('say in English what the format itself says', () => {
    const words = exportWords('en');
    for (const exporter of exporters) expect(formatPurpose(exporter, words)).toBe(exporter.purpose);
  });
});
