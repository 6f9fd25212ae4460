import type { DateWords } from './date-words';

const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
);

export const kk: DateWords = {
  months,
  monthsAlone: months,
  seasons: ['көктем', 'жаз', 'күз', 'қыс'],
  day: '{day} {month}',
  dayInYear: '{year} жылғы {day} {month}',
  monthInYear: '{year} жылғы {month}',
  seasonInYear: '{year} жылғы {season}',
  quarter: '{year} жылғы {number}-тоқсан',
  half: '{year} жылғы {number}-жартыжылдық',
  decade: '{year}-жылдар',
  approximate: 'шамамен',
  uncertain: 'күмәнді',
};
