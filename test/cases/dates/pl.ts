import type { DateCase } from './case';

export const pl: readonly DateCase[] = [
  {
    text: 'Od 1 stycznia 2025 roku przewodzi Polska.',
    dates: [{ of: '1 stycznia 2025 roku', edtf: '2025-01-01', role: 'start' }],
  },
  { text: 'Spotkanie odbyło się 18.09.2021 w Wilnie.', dates: [{ of: '18.09.2021', edtf: '2021-09-18' }] },
  { text: 'Kraj obejmie ster w 2025 roku.', dates: [{ of: '2025 roku', edtf: '2025' }] },
  {
    text: 'od 1 lipca do 31 grudnia 2025 r.',
    dates: [{ of: '1 lipca do 31 grudnia 2025 r.', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' }],
  },
  {
    text: 'Potrwa do 30 czerwca 2025 roku.',
    dates: [{ of: '30 czerwca 2025 roku', edtf: '2025-06-30', role: 'end' }],
  },
  { text: 'Umowę podpisano w lutym 2022 roku.', dates: [{ of: 'lutym 2022 roku', edtf: '2022-02' }] },
  {
    text: 'W przyszłym roku będzie to Dania.',
    on: '2024-05-01',
    dates: [{ of: 'przyszłym roku', edtf: '2025', certainty: 'inferred' }],
  },
  {
    text: 'W czwartek pojechał do Pragi.',
    on: '2025-03-08',
    dates: [{ of: 'czwartek', edtf: '2025-03-06', certainty: 'inferred' }],
  },
  { text: 'Trzy miesiące temu było inaczej.', dates: [] },
  { text: 'Na sześć miesięcy wybrano Cypr.', dates: [{ of: 'sześć miesięcy', role: 'duration', months: 6 }] },
  {
    text: 'W drugiej połowie 2025 roku przewodzi Dania.',
    dates: [{ of: 'drugiej połowie 2025 roku', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'Wczoraj zebrała się rada.',
    on: '2025-03-08',
    dates: [{ of: 'Wczoraj', edtf: '2025-03-07', certainty: 'inferred' }],
  },
  { text: 'Przybyło 2000 osób.', dates: [] },
  { text: 'Strategia do 2030 roku została przyjęta.', dates: [] },
];
