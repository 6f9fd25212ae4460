import type { DateWords } from './date-words';

export const ru: DateWords = {
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  seasons: ['весна', 'лето', 'осень', 'зима'],
  day: '{day} {month}',
  dayInYear: '{day} {month} {year} г.',
  monthInYear: '{month} {year} г.',
  seasonInYear: '{season} {year} г.',
  quarter: '{number}-й квартал {year} г.',
  half: '{number}-е полугодие {year} г.',
  decade: '{year}-е годы',
  approximate: 'приблизительно',
  uncertain: 'под вопросом',
};
