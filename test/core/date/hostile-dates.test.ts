import { describe, expect, it } from 'vitest';
import { processorTime } from '../../processor-time';
import { findDates } from '../../../src/core/date/find-dates';
import { languages } from '../../../src/core/languages';

const DOUBLED = 40_000;
const PIECES = [
  'from 1 July to ',
  'с 1 января по ',
  '2024, ',
  '2024-2025 ',
  '1 ',
  'July-',
  'первого ',
  'second half of the year ',
  '2024 A',
  '2024 Aa.Aa-',
  ' ',
  '1.',
  '1 қаңтардан ',
  'end of end of ',
  'three months ',
];

describe('findDates takes time in proportion to the text', () => {
  it.each(['en', 'ru', 'kk'] as const)('in %s', async (tag) => {
    const pack = await languages[tag]();
    const time = (text: string) => {
      const begun = processorTime();
      findDates(text, { pack, referenceDate: '2025-01-01' });
      return processorTime() - begun;
    };
    time('warm up on 1 July 2025');
    for (const piece of PIECES) {
      const short = time(piece.repeat(DOUBLED / 4 / piece.length));
      const long = time(piece.repeat(DOUBLED / piece.length));
      // Four times the text may take some more than four times as long, never sixteen times.
      expect(long, `${tag} “${piece}”`).toBeLessThan(short * 12 + 500);
    }
  });
});
