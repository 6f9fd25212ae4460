import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../src/core/date/parse-dateline';
import { languages } from '../../../src/core/languages';

const lines: ['en' | 'ru' | 'kk', string, string | null, string | null][] = [
  ['en', 'Published on 03/07/2025 - 14:10', null, '2025-07-03T14:10'],
  ['en', 'Updated: 05-08-2020 18:28 IST', null, '2020-08-05T18:28'],
  ['en', 'Published On: 04 Apr 2025, 16:57', null, '2025-04-04T16:57'],
  ['en', 'July 3, 2025 at 2:05 pm', null, '2025-07-03T14:05'],
  ['en', 'July 3, 2025 12:05 a.m. GMT', null, '2025-07-03T00:05Z'],
  ['en', '2025-07-03 14:10:59 +02:00', null, '2025-07-03T14:10:59+02:00'],
  ['en', '14:10 UTC+5, Friday 4 July 2025', null, '2025-07-04T14:10+05:00'],
  ['en', 'Today, 09:30', '2025-07-03', '2025-07-03T09:30'],
  ['en', 'Yesterday', '2025-07-01', '2025-06-30'],
  ['en', 'Last changed 7/31/25', null, '2025-07-31'],
  ['en', '31/7/25', null, '2025-07-31'],
  ['en', '5 July', '2025-07-06', '2025-07-05'],
  ['en', '5 July', null, null],
  ['en', 'July 2025', null, null],
  ['en', 'Share this article 24 times', null, null],
  ['ru', '18.09.2021, 10:32', null, '2021-09-18T10:32'],
  ['ru', '18 сентября 2021 в 08.05', null, '2021-09-18T08:05'],
  ['ru', 'Четверг, 29 июня 2017, 10:32', null, '2017-06-29T10:32'],
  ['ru', 'Сегодня в 10:32', '2017-06-29', '2017-06-29T10:32'],
  ['ru', '26 мар. 2019 г., 14:00 (обновлено)', null, '2019-03-26T14:00'],
  ['kk', '2018 ж. 03 қаңтар 12:40', null, '2018-01-03T12:40'],
  ['kk', '03.01.2018', null, '2018-01-03'],
];

describe('parseDateline', () => {
  it.each(lines)('%s: %s (from %s) is %s', async (tag, line, reference, iso) => {
    expect(parseDateline(line, await languages[tag](), reference)).toBe(iso);
  });
});
