import type { DateCase } from './case';

export const fr: readonly DateCase[] = [
  {
    text: 'Ils se sont réunis le 1er janvier 2024 à Nice.',
    dates: [{ of: '1er janvier 2024', edtf: '2024-01-01' }],
  },
  { text: 'Le 15 août 2025, le forum ouvre.', dates: [{ of: '15 août 2025', edtf: '2025-08-15' }] },
  {
    text: 'Elle l’exerce depuis le 27 février 2021.',
    dates: [{ of: '27 février 2021', edtf: '2021-02-27', role: 'start' }],
  },
  {
    text: "À partir d'août 2025, ce sera elle.",
    dates: [{ of: 'août 2025', edtf: '2025-08', role: 'start' }],
  },
  { text: 'Malte préside le forum en 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'Le mandat court du 1er juillet au 31 décembre 2025.',
    dates: [
      { of: '1er juillet au 31 décembre 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' },
    ],
  },
  {
    text: 'Elle la tiendra au second semestre 2025.',
    dates: [{ of: 'second semestre 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  { text: 'Il la présidera pendant six mois.', dates: [{ of: 'six mois', role: 'duration', months: 6 }] },
  {
    text: "Elle l'exercera jusqu'à la fin de 2026.",
    dates: [{ of: 'la fin de 2026', edtf: '2026-12-31', role: 'end' }],
  },
  {
    text: "Il la prendra l'année prochaine.",
    on: '2025-05-01',
    dates: [{ of: 'année prochaine', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: "Il l'a prise jeudi.",
    on: '2025-07-03',
    dates: [{ of: 'jeudi', edtf: '2025-07-03', certainty: 'inferred' }],
  },
  {
    text: 'En avril, ce sera son tour.',
    on: '2025-03-10',
    dates: [{ of: 'avril', edtf: '2025-04', certainty: 'inferred' }],
  },
  { text: 'Il y a deux ans, elle a réuni 2000 délégués.', dates: [] },
  { text: "L'Agenda 2030 et la Stratégie 2040 ont été adoptés.", dates: [] },
  { text: 'Les mars et les mai de jadis ne reviennent pas.', dates: [] },
  { text: 'L’organisation, créée en 1973, compte quinze membres.', dates: [] },
  {
    text: 'Ce sera son tour au premier semestre.',
    on: '2025-12-18',
    dates: [
      { of: 'premier semestre', edtf: '2026-01', endEdtf: '2026-06', role: 'span', certainty: 'inferred' },
    ],
  },
  {
    text: 'Ce sera son tour au premier semestre.',
    on: '2025-02-03',
    dates: [
      { of: 'premier semestre', edtf: '2025-01', endEdtf: '2025-06', role: 'span', certainty: 'inferred' },
    ],
  },
];
