import type { DateCase } from './case';

export const en: readonly DateCase[] = [
  {
    text: 'MOSCOW (Northern News / Wire - 15th May, 2020) The council met on Friday.',
    dates: [
      { of: '15th May, 2020', edtf: '2020-05-15' },
      { of: 'on Friday', edtf: '2020-05-15', certainty: 'inferred' },
    ],
  },
  {
    text: 'The council (founded on 15 May 2020) met on Friday.',
    dates: [],
  },
  {
    text: 'Peru leads it until the autumn of 2026.',
    dates: [{ of: 'autumn of 2026', edtf: '2026', role: 'end' }],
  },
  {
    text: 'Peru leads it until the second quarter of 2026.',
    dates: [{ of: 'second quarter of 2026', edtf: '2026-06', role: 'end' }],
  },
  {
    text: 'Peru leads it for the whole of 2026.',
    dates: [{ of: '2026', edtf: '2026', endEdtf: '2026', role: 'span' }],
  },
  {
    text: 'Peru takes it over at the turn of the year.',
    on: '2025-12-20',
    dates: [{ of: 'the turn of the year', edtf: '2026-01-01', certainty: 'inferred' }],
  },
  {
    text: "Since New Year it is Peru's.",
    on: '2026-01-20',
    dates: [{ of: 'New Year', edtf: '2026-01-01', role: 'start', certainty: 'inferred' }],
  },
  { text: "In the New Year's message the president praised it.", on: '2026-01-20', dates: [] },
  { text: 'It met on 1 January 2024 in Minsk.', dates: [{ of: '1 January 2024', edtf: '2024-01-01' }] },
  { text: 'It met on January 1, 2024, in Minsk.', dates: [{ of: 'January 1, 2024', edtf: '2024-01-01' }] },
  {
    text: 'From Jan. 1, 2024 the seat is theirs.',
    dates: [{ of: 'Jan. 1, 2024', edtf: '2024-01-01', role: 'start' }],
  },
  { text: 'the 3rd of March 2025', dates: [{ of: '3rd of March 2025', edtf: '2025-03-03' }] },
  {
    text: 'They lead it since February 27th, 2021.',
    dates: [{ of: 'February 27th, 2021', edtf: '2021-02-27', role: 'start' }],
  },
  {
    text: 'The seat is theirs as of August 2025.',
    dates: [{ of: 'August 2025', edtf: '2025-08', role: 'start' }],
  },
  { text: 'Malta chairs the body in 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'Kenya was elected for 2025.',
    dates: [{ of: '2025', edtf: '2025', endEdtf: '2025', role: 'span' }],
  },
  { text: 'Chair for the year 2022.', dates: [{ of: '2022', edtf: '2022', endEdtf: '2022', role: 'span' }] },
  {
    text: 'The 2026-2028 term is theirs.',
    dates: [{ of: '2026-2028', edtf: '2026', endEdtf: '2028', role: 'span' }],
  },
  {
    text: 'The 2024–26 chairmanship',
    dates: [{ of: '2024–26', edtf: '2024', endEdtf: '2026', role: 'span' }],
  },
  { text: 'Priorities of the 2014 Swiss Chairmanship', dates: [{ of: '2014', edtf: '2014' }] },
  {
    text: 'It runs from 1 July to 31 December 2025.',
    dates: [{ of: '1 July to 31 December 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' }],
  },
  {
    text: 'It runs from 1 December to 31 May 2026.',
    dates: [{ of: '1 December to 31 May 2026', edtf: '2025-12-01', endEdtf: '2026-05-31', role: 'span' }],
  },
  {
    text: 'Her time runs from July 1 to December, 2017.',
    dates: [{ of: 'July 1 to December, 2017', edtf: '2017-07-01', endEdtf: '2017-12', role: 'span' }],
  },
  {
    text: 'Ministers sit on 10 - 17 August 2020.',
    dates: [{ of: '10 - 17 August 2020', edtf: '2020-08-10', endEdtf: '2020-08-17', role: 'span' }],
  },
  {
    text: 'Ministers sit between 1 March 2024 and 2 April 2024.',
    dates: [{ of: '1 March 2024 and 2 April 2024', edtf: '2024-03-01', endEdtf: '2024-04-02', role: 'span' }],
  },
  {
    text: 'its July-December 2025 presidency',
    dates: [{ of: 'July-December 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'in the second half of 2025',
    dates: [{ of: 'second half of 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'Bulgaria (1st half of 2018) and Austria (2nd half of 2018)',
    dates: [
      { of: '1st half of 2018', edtf: '2018-01', endEdtf: '2018-06', role: 'span' },
      { of: '2nd half of 2018', edtf: '2018-07', endEdtf: '2018-12', role: 'span' },
    ],
  },
  {
    text: 'in the second half of this year',
    on: '2025-07-03',
    dates: [
      {
        of: 'second half of this year',
        edtf: '2025-07',
        endEdtf: '2025-12',
        role: 'span',
        certainty: 'inferred',
      },
    ],
  },
  {
    text: 'It will last until 31 December 2025.',
    dates: [{ of: '31 December 2025', edtf: '2025-12-31', role: 'end' }],
  },
  { text: 'It lasts through June 2026.', dates: [{ of: 'June 2026', edtf: '2026-06', role: 'end' }] },
  {
    text: 'It will last until the end of the year.',
    on: '2025-07-03',
    dates: [{ of: 'the end of the year', edtf: '2025-12-31', role: 'end', certainty: 'inferred' }],
  },
  { text: 'They lead it for six months.', dates: [{ of: 'six months', months: 6, role: 'duration' }] },
  { text: 'a one-year term', dates: [{ of: 'one-year', months: 12, role: 'duration' }] },
  { text: 'a six-month presidency', dates: [{ of: 'six-month', months: 6, role: 'duration' }] },
  {
    text: 'for a term of two years starting on 1 January 2025',
    dates: [
      { of: 'two years', months: 24, role: 'duration' },
      { of: '1 January 2025', edtf: '2025-01-01', role: 'start' },
    ],
  },
  {
    text: 'On 1 January Malta takes the seat.',
    on: '2023-12-20',
    dates: [{ of: '1 January', edtf: '2024-01-01', certainty: 'inferred' }],
  },
  {
    text: 'Since 1 July Denmark has held the seat.',
    on: '2025-10-01',
    dates: [{ of: '1 July', edtf: '2025-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'On 1 January Malta takes the seat.',
    dates: [{ of: '1 January', edtf: 'XXXX-01-01', certainty: 'inferred' }],
  },
  {
    text: 'On 1 January Malta takes the seat.',
    headline: 'Malta to lead the body in 2024',
    dates: [{ of: '1 January', edtf: '2024-01-01', certainty: 'inferred' }],
  },
  {
    text: 'VALLETTA, December 20, 2023 (NEWS) – On 1 January Malta takes the seat.',
    dates: [
      { of: 'December 20, 2023', edtf: '2023-12-20' },
      { of: '1 January', edtf: '2024-01-01', certainty: 'inferred' },
    ],
  },
  {
    text: 'From the first of July this year',
    on: '2017-01-06',
    dates: [{ of: 'first of July this year', edtf: '2017-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'It starts on January 1 next year.',
    on: '2025-10-01',
    dates: [{ of: 'January 1 next year', edtf: '2026-01-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Kenya leads it next year.',
    on: '2025-10-01',
    dates: [{ of: 'next year', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: 'Kenya led it last year.',
    on: '2025-10-01',
    dates: [{ of: 'last year', edtf: '2024', certainty: 'inferred' }],
  },
  {
    text: 'The seat passed to Malta today, 1 July.',
    on: '2025-07-01',
    dates: [{ of: 'today, 1 July', edtf: '2025-07-01', certainty: 'inferred' }],
  },
  {
    text: 'Malta took over on Friday.',
    on: '2025-07-09',
    dates: [{ of: 'on Friday', edtf: '2025-07-04', certainty: 'inferred' }],
  },
  {
    text: 'On Friday, 5 July 2024 it began.',
    dates: [{ of: 'On Friday, 5 July 2024', edtf: '2024-07-05' }],
  },
  {
    text: 'It led the council last December.',
    on: '2025-03-02',
    dates: [{ of: 'last December', edtf: '2024-12', certainty: 'inferred' }],
  },
  {
    text: 'It led in 1996 and 2014.',
    dates: [
      { of: '1996', edtf: '1996' },
      { of: '2014', edtf: '2014' },
    ],
  },
  { text: 'Updated: 05-08-2020 18:28 IST', dates: [{ of: '05-08-2020', edtf: '2020-08-05' }] },
  { text: 'Published on 03/07/2025 - 14:10', dates: [{ of: '03/07/2025', edtf: '2025-07-03' }] },
  { text: 'Published on 12/31/2025', dates: [{ of: '12/31/2025', edtf: '2025-12-31' }] },
  { text: 'Published on 2025-07-03', dates: [{ of: '2025-07-03', edtf: '2025-07-03' }] },
  { text: '21. 6. 2019 15:50', dates: [{ of: '21. 6. 2019', edtf: '2019-06-21' }] },
  { text: 'Vienna, 20 jan 2014', dates: [{ of: '20 jan 2014', edtf: '2014-01-20' }] },
  {
    text: 'It is theirs from 1 July 2019 to 30 June 2020.',
    dates: [{ of: '1 July 2019 to 30 June 2020', edtf: '2019-07-01', endEdtf: '2020-06-30', role: 'span' }],
  },
  {
    text: 'Their turn comes in July.',
    on: '2017-01-06',
    dates: [{ of: 'July', edtf: '2017-07', certainty: 'inferred' }],
  },
  {
    text: 'All through 2018 they led it well.',
    dates: [{ of: '2018', edtf: '2018', endEdtf: '2018', role: 'span' }],
  },
  {
    text: 'On 12 May the body, set up by a treaty that its members signed back in 1992, met.',
    dates: [
      { of: '12 May', edtf: 'XXXX-05-12', certainty: 'inferred' },
      { of: '1992', edtf: '1992' },
    ],
  },
  { text: 'February 5/2022/NEWS/ They met.', dates: [{ of: 'February 5/2022', edtf: '2022-02-05' }] },
  {
    text: 'the first six months of 2025',
    dates: [{ of: 'first six months of 2025', edtf: '2025-01', endEdtf: '2025-06', role: 'span' }],
  },
  { text: 'It lasts until mid-2026.', dates: [{ of: 'mid-2026', edtf: '2026', role: 'end' }] },
  {
    text: 'between July and December 2025',
    dates: [{ of: 'July and December 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'Their time will expire in December 2025.',
    dates: [{ of: 'December 2025', edtf: '2025-12', role: 'end' }],
  },
  {
    text: 'It met on Monday (1 July).',
    on: '2025-06-30',
    dates: [{ of: 'on Monday (1 July)', edtf: '2025-07-01', certainty: 'inferred' }],
  },
  {
    text: 'during its August presidency',
    on: '2025-07-30',
    dates: [{ of: 'August', edtf: '2025-08', certainty: 'inferred' }],
  },
  {
    text: 'from 1 March 2025 to the end of June 2025',
    dates: [
      { of: '1 March 2025 to the end of June 2025', edtf: '2025-03-01', endEdtf: '2025-06-30', role: 'span' },
    ],
  },
  {
    text: 'Chad chairs it from 1 to 31 August. Its turn, it wrote, lasts to the very end, and 31 August 2020 is a Monday.',
    dates: [
      {
        of: '1 to 31 August',
        edtf: '2020-08-01',
        endEdtf: '2020-08-31',
        role: 'span',
        certainty: 'inferred',
      },
      { of: '31 August 2020', edtf: '2020-08-31' },
    ],
  },
  { text: 'They lead it for a year.', dates: [{ of: 'a year', months: 12, role: 'duration' }] },
  {
    text: 'Their turn was to come in 2028, before they met this March.',
    on: '2026-01-10',
    dates: [
      { of: '2028', edtf: '2028' },
      { of: 'this March', edtf: '2026-03', certainty: 'inferred' },
    ],
  },
  // Nothing to give.
  { text: 'They signed the Agenda 2030 and the Helsinki+50 paper.', dates: [] },
  { text: 'The development strategy up to 2035 was adopted.', dates: [] },
  { text: 'It gathered for 2000 delegates and 2024 people.', dates: [] },
  { text: 'It was the year in which they marked “25 Years of Trust”.', dates: [] },
  { text: 'It won three years in a row, over the past two years above all.', dates: [] },
  { text: 'They want to send people to Mars in the sun. Wed or not, they sat. Mon ami!', dates: [] },
  { text: 'Workers earn under $40,000 a year and read two books a month.', dates: [] },
  { text: 'a four-month-old cat', dates: [] },
  { text: 'It may 12 times march on.', dates: [] },
  { text: 'He left two years ago, after three months.', dates: [] },
  { text: 'On February 30, 2024 nothing happened.', dates: [] },
  { text: 'Resolution 2024/15 costs $2025 and article 2.2024.', dates: [] },
  { text: 'The second group met half of the members.', dates: [] },
  { text: 'The bloc, founded in Bangkok in 1967, has ten members.', dates: [] },
  { text: 'It is the third time since its independence in 1980.', dates: [] },
];
