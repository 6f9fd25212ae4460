import { describe, expect, test } from 'vitest';
import type { SourceCase } from '../../cases/source/source-case';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

const tables = import.meta.glob<Record<string, readonly SourceCase[]>>('../../cases/source/*.ts', {
  eager: true,
});

for (const [path, table] of Object.entries(tables)) {
  const tag = /([\w-]+)\.ts$/.exec(path)![1]!;
  if (tag === 'source-case') continue;
  describe(`sources in ${tag}`, () => {
    test.each(Object.values(table)[0]!.map((row) => [row.text, row] as const))('%s', async (text, row) => {
      const note = await readText(text, {
        inLanguage: tag,
        ...(row.headline ? { headline: row.headline } : {}),
      });
      const credited = note.sources.filter(({ kind }) => kind === 'agency' || kind === 'image');
      expect(credited.map(({ kind, name }) => `${kind} ${name}`)).toEqual(row.gives);
      expectEvidenceStands(note);
    });
  });
}

test('the article itself is a source, shown by its headline', async () => {
  const note = await readText('The council met.', { inLanguage: 'en', headline: 'Council meets' });
  expect(note.sources).toMatchObject([
    {
      kind: 'article',
      name: 'example.org',
      url: 'https://example.org/',
      evidence: [{ part: 'headline', exact: 'Council meets' }],
    },
  ]);
});
