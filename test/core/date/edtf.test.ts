import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  boundsOf,
  compareEdtf,
  formatEdtf,
  isWithin,
  parseEdtf,
  precisionOf,
} from '../../../src/core/date/edtf';

describe('parseEdtf', () => {
  it.each(['2024', '2024-02', '2024-02-29', 'XXXX-07-01', 'XXXX-02-29'])(
    'reads %s and writes it back',
    (edtf) => {
      expect(formatEdtf(parseEdtf(edtf)!)).toBe(edtf);
    },
  );

  it.each(['', '24', '2024-13', '2024-00', '2023-02-29', '2024-1-1', '2024-01-32', '2024/2025', 'tomorrow'])(
    'refuses %s',
    (edtf) => {
      expect(parseEdtf(edtf)).toBeNull();
      expect(precisionOf(edtf)).toBeNull();
    },
  );

  it.each([
    ['2024', 'year'],
    ['2024-02', 'month'],
    ['XXXX-07-01', 'day'],
  ])('tells how precise %s is', (edtf, precision) => expect(precisionOf(edtf)).toBe(precision));
});

describe('addMonths gives the last day of a term', () => {
  it.each([
    ['2025-07-01', 6, '2025-12-31'],
    ['2024-01-01', 12, '2024-12-31'],
    ['2025-07', 6, '2025-12'],
    ['2025-12', 1, '2025-12'],
    ['2024', 12, '2024'],
    ['2024', 24, '2025'],
    ['2024-09-15', 12, '2025-09-14'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['XXXX-07-01', 6, 'XXXX-12-31'],
    ['XXXX-09', 6, 'XXXX-02'],
    ['2024-03-01', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
  ])('%s and %i months: %s', (start, months, end) => expect(addMonths(start, months)).toBe(end));

  it.each([
    ['2024', 6],
    ['2024-01-01', 0],
    ['2024-01-01', 1.5],
    ['soon', 6],
  ])('cannot tell %s and %d', (start, months) => expect(addMonths(start, months)).toBeNull());

  it('joins terms without a gap: a year is two half-years', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const start = `${date.toISOString().slice(0, 8)}01`;
        const half = addMonths(start, 6)!;
        const next = new Date(Date.parse(half) + 86_400_000).toISOString().slice(0, 10);
        expect(addMonths(next, 6)).toBe(addMonths(start, 12));
      }),
    );
  });
});

describe('comparing', () => {
  it.each([
    ['2024', '2025-01', -1],
    ['2025-01-02', '2025-01-01', 1],
    ['2025', '2025-06', 0],
    ['XXXX-01-01', '2025', null],
  ])('%s and %s: %s', (a, b, order) => expect(compareEdtf(a, b)).toBe(order));

  it('knows what lies within what', () => {
    expect(isWithin('2024-02-29', '2024-02')).toBe(true);
    expect(isWithin('2024', '2024-02')).toBe(false);
    expect(boundsOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  });
});
