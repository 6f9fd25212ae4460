import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuotationCase } from '../../cases/quotation/quotation-case';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

const tables = import.meta.glob<Record<string, readonly QuotationCase[]>>('../../cases/quotation/*.ts', {
  eager: true,
});

for (const [path, table] of Object.entries(tables)) {
  const tag = /([\w-]+)\.ts$/.exec(path)![1]!;
  if (tag === 'quotation-case') continue;
  describe(`quotations in ${tag}`, () => {
    test.each(Object.values(table)[0]!.map((row) => [row.text, row] as const))(
      '%s',
      async (text, { headline, gives }) => {
        const note = await readText(text, { inLanguage: tag, ...(headline ? { headline } : {}) });
        expect(note.quotations.map((one) => `${one.speaker?.name ?? ''}: ${one.text}`)).toEqual(gives);
        expectEvidenceStands(note);
      },
    );
  });
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    '"',
    '«',
    '»',
    '“',
    '”',
    '„',
    '‘',
    '’',
    "'",
    '– ',
    ' said Paul Okello',
    ', ',
    '. ',
    'We go on now',
    '\n',
    ' ',
  );
  test('takes marks around nothing for no quotation', async () => {
    const note = await readText('" " said Paul Okello', { inLanguage: 'en' });
    expect(note.quotations).toEqual([]);
  });
  test('gives quotations that stand where they say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const note = await readText(parts.join(''), { inLanguage: 'en' });
        expectEvidenceStands(note);
        for (const { text, evidence } of note.quotations) expect(evidence[0]!.exact).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
