import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';

const browser = fakeBrowser();
const { deleteTemplate, keepTemplate, ownTemplates, restoreTemplates, templatesFrom } = await import(
  '../../src/platform/own-templates'
);

const one = { id: 'own-1', label: 'One', source: '{{ url }}', extension: 'txt', escape: 'none' } as const;
const two = { ...one, id: 'own-2', label: 'Екі', escape: 'html' } as const;

describe('a person’s own templates', () => {
  beforeEach(() => browser.storage.local.set({ templates: [] }));

  test('are kept in the order they were made, replaced by id, and deleted', async () => {
    await keepTemplate(one);
    await keepTemplate(two);
    await keepTemplate({ ...one, label: 'First' });
    expect((await ownTemplates()).map(({ label }) => label)).toEqual(['First', 'Екі']);
    await deleteTemplate('own-1');
    expect(await ownTemplates()).toEqual([two]);
  });

  test('of a backup join those that are here', async () => {
    await keepTemplate(one);
    await restoreTemplates([two, { ...one, label: 'From the backup' }]);
    expect((await ownTemplates()).map(({ label }) => label)).toEqual(['From the backup', 'Екі']);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { length: 1, 0: one }],
    ['no name', [{ ...one, label: ' ' }]],
    ['a path as file ending', [{ ...one, extension: '../txt' }]],
    ['an id of a format that ships', [{ ...one, id: 'briefing' }]],
    ['an escape nobody knows', [{ ...one, escape: 'sql' }]],
    ['a source without end', [{ ...one, source: 'x'.repeat(100_001) }]],
  ])('%s gives none', (_, stored) => {
    expect(templatesFrom(stored)).toEqual([]);
  });

  test('carry nothing but their own fields', () => {
    expect(templatesFrom([{ ...one, extra: '<script>' }])).toEqual([one]);
  });
});
