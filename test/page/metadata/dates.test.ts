import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { machineDate } from '../../../src/page/metadata/date/machine-date';
import { printedDates } from '../../../src/page/metadata/date/printed-dates';

describe('printedDates', () => {
  test.each([
    ['Published 25 November 2019 at noon', 'en', '2019-11-25'],
    ['November 25th, 2019', 'en', '2019-11-25'],
    ['Nov. 25, 2019, 6:46 PM', 'en', '2019-11-25'],
    ['Sept 3, 2021', 'en', '2021-09-03'],
    ['2019-11-25', 'en', '2019-11-25'],
    ['11/25/2019', 'en-US', '2019-11-25'],
    ['11/12/2019', 'en-US', '2019-11-12'],
    ['11/12/2019', 'en-GB', '2019-12-11'],
    ['Stand: 25.11.2019 18:00 Uhr', 'de', '2019-11-25'],
    ['25.11.19', 'de', '2019-11-25'],
    ['3. März 2021', 'de', '2021-03-03'],
    ['1er août 2020', 'fr', '2020-08-01'],
    ['27 de octubre de 2022', 'es', '2022-10-27'],
    ['25 ноября 2019, 10:15', 'ru', '2019-11-25'],
    ['2019 ж. 25 қараша', 'kk', '2019-11-25'],
    ['25 қараша 2019', 'kk', '2019-11-25'],
    ['25 листопада 2019', 'uk', '2019-11-25'],
    ['25 listopada 2019', 'pl', '2019-11-25'],
    ['25. listopada 2019', 'hr', '2019-10-25'],
    ['25 Kasım 2019', 'tr', '2019-11-25'],
    ['2019. november 25.', 'hu', '2019-11-25'],
    ['2019 m. lapkričio 25 d.', 'lt', '2019-11-25'],
    ['25. marraskuuta 2019', 'fi', '2019-11-25'],
    ['2019年11月25日', 'zh', '2019-11-25'],
    ['2019년 11월 25일', 'ko', '2019-11-25'],
    ['25 نوفمبر 2019', 'ar', '2019-11-25'],
    ['٢٥ نوفمبر ٢٠١٩', 'ar', '2019-11-25'],
    ['25 พฤศจิกายน 2562', 'th', '2019-11-25'],
    ['25-Nov-2019', 'en', '2019-11-25'],
    ['25 November 2019', 'de', '2019-11-25'],
    ['25 ноября 2019', 'en', '2019-11-25'],
  ])('%s (%s)', (text, language, iso) => {
    expect(printedDates(text, language).map((date) => date.iso)).toEqual([iso]);
  });

  test.each([
    ['31 February 2019'],
    ['© 2019'],
    ['Version 3.11.20.4'],
    ['1-yanvardan 30-iyungacha'],
    ['from 1 March 30 April'],
    ['192.168.10.11'],
    ['Room 25, 2019 seats'],
    ['call 11 25 2019 now'],
    ['May'],
    [''],
  ])('no date: %s', (text) => {
    expect(printedDates(text, 'en')).toEqual([]);
  });

  it('gives the place of each date', () => {
    const text = 'From 1 May 2020 until 3 June 2021.';
    expect(printedDates(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1 May 2020',
      '3 June 2021',
    ]);
  });

  it('reads any text in time and within bounds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('en', 'ru', 'zh', 'und', ''),
        (text, language) => {
          for (const { start, end, iso } of printedDates(text, language)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(Number.isNaN(Date.parse(iso))).toBe(false);
          }
        },
      ),
    );
    const started = performance.now();
    printedDates('1 2 3 May 4 5 '.repeat(20_000), 'en');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('machineDate', () => {
  test.each([
    ['2019-11-25T10:00:00+0100', '2019-11-25T10:00:00+01:00'],
    ['2019-11-25T10:00:00.000Z', '2019-11-25T10:00:00Z'],
    ['2019-11-25 10:00', '2019-11-25T10:00'],
    ['2019-11-25', '2019-11-25'],
    ['20191125', '2019-11-25'],
    ['Mon, 25 Nov 2019 10:00:00 GMT', '2019-11-25T10:00:00Z'],
    ['1574676000', '2019-11-25T10:00:00Z'],
    ['1574676000000', '2019-11-25T10:00:00Z'],
    ['11/25/2019 10:00:00', '2019-11-25'],
    ['03/04/2019 10:00:00', '2019-03-04'],
    ['November 25, 2019', '2019-11-25'],
  ])('%s', (raw, iso) => {
    expect(machineDate(raw, 'en')).toBe(iso);
  });

  test.each(['', 'yesterday', '2019', '2019-13-45', '2022-02-112023-06-08', '0000-00-00T00:00:00Z', '42'])(
    'no date: %s',
    (raw) => {
      expect(machineDate(raw, 'en')).toBeNull();
    },
  );
});
