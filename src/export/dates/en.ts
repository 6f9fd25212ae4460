import type { DateWords } from './date-words';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const en: DateWords = {
  months,
  monthsAlone: months,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: '{day} {month}',
  dayInYear: '{day} {month} {year}',
  monthInYear: '{month} {year}',
  seasonInYear: '{season} {year}',
  quarter: 'quarter {number} of {year}',
  half: 'half {number} of {year}',
  decade: '{year}s',
  approximate: 'approximate',
  uncertain: 'uncertain',
};
