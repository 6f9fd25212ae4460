import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/date/find-dates';
import { languages } from '../../../src/core/languages';
import * as cases from '../../cases/dates';
import type { DateCase } from './date-case';

const tables: [string, readonly DateCase[]][] = Object.entries(cases);

describe.each(tables)('findDates in %s', (tag, table) => {
  it.each(table.map((row) => [`${row.text} (${row.on ?? 'no reference'})`, row] as const))(
    '%s',
    async (_, row) => {
      const pack = await languages[tag as keyof typeof languages]();
      const found = findDates(row.text, {
        pack,
        referenceDate: row.on ?? null,
        ...(row.headline ? { headline: row.headline } : {}),
      });
      expect(
        found.map(({ start, end, edtf, endEdtf, role, months, certainty }) => ({
          of: row.text.slice(start, end),
          edtf,
          endEdtf,
          role,
          months,
          certainty,
        })),
      ).toEqual(
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
