import { describe, expect, test } from 'vitest';
import type { DocumentCase } from '../../cases/document/document-case';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

const tables = import.meta.glob<Record<string, readonly DocumentCase[]>>('../../cases/document/*.ts', {
  eager: true,
});

for (const [path, table] of Object.entries(tables)) {
  const tag = /([\w-]+)\.ts$/.exec(path)![1]!;
  if (tag === 'document-case') continue;
  describe(`documents in ${tag}`, () => {
    test.each(Object.values(table)[0]!.map((row) => [row.text, row] as const))('%s', async (text, row) => {
      const note = await readText(text, { inLanguage: tag });
      expect(note.documents.map(({ title, date }) => (date ? `${title} = ${date.edtf}` : title))).toEqual(
        row.gives,
      );
      expectEvidenceStands(note);
    });
  });
}
