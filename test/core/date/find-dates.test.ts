import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/date/find-dates';
import { languages } from '../../../src/core/languages';
import type { DateCase } from '../../cases/dates/case';

const tables = import.meta.glob<Record<string, readonly DateCase[]>>('../../cases/dates/*.ts', {
  eager: true,
});

for (const [path, table] of Object.entries(tables)) {
  const tag = /([\w-]+)\.ts$/.exec(path)![1]!;
  if (tag === 'case') continue;
  describe(`dates in ${tag}`, () => {
    const rows = Object.values(table)[0]!;
    it.each(rows.map((row) => [`${row.text} (${row.on ?? 'no reference'})`, row] as const))(
      '%s',
      async (_, row) => {
        const pack = await languages[tag as keyof typeof languages]();
        const found = findDates(row.text, {
          pack,
          referenceDate: row.on ?? null,
          ...(row.headline ? { headline: row.headline } : {}),
        });
        expect(found.map(({ start, end, ...read }) => ({ of: row.text.slice(start, end), ...read }))).toEqual(
          row.dates.map((date) => ({
            edtf: null,
            endEdtf: null,
            role: 'at',
            months: null,
            certainty: 'stated',
            ...date,
          })),
        );
      },
    );
  });
}
