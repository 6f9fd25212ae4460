import type { DateCase } from './case';

export const de: readonly DateCase[] = [
  {
    text: 'Ab 1. Januar 2025 führt Polen.',
    dates: [{ of: '1. Januar 2025', edtf: '2025-01-01', role: 'start' }],
  },
  { text: 'Das Treffen war am 18.09.2021 in Wien.', dates: [{ of: '18.09.2021', edtf: '2021-09-18' }] },
  { text: 'Im Jahr 2025 führt das Land.', dates: [{ of: '2025', edtf: '2025' }] },
  {
    text: 'vom 1. Juli bis 31. Dezember 2025',
    dates: [{ of: '1. Juli bis 31. Dezember 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' }],
  },
  {
    text: 'Er führt bis zum 30. Juni 2025.',
    dates: [{ of: '30. Juni 2025', edtf: '2025-06-30', role: 'end' }],
  },
  { text: 'Im Jänner 2022 wurde unterzeichnet.', dates: [{ of: 'Jänner 2022', edtf: '2022-01' }] },
  {
    text: 'Gestern tagte der Rat.',
    on: '2025-03-08',
    dates: [{ of: 'Gestern', edtf: '2025-03-07', certainty: 'inferred' }],
  },
  {
    text: 'Im kommenden Jahr folgt Dänemark.',
    on: '2024-05-01',
    dates: [{ of: 'kommenden Jahr', edtf: '2025', certainty: 'inferred' }],
  },
  { text: 'Vor drei Monaten war es anders.', dates: [] },
  { text: 'Für sechs Monate ist es Zypern.', dates: [{ of: 'sechs Monate', role: 'duration', months: 6 }] },
  {
    text: 'Im zweiten Halbjahr 2025 führt Dänemark.',
    dates: [{ of: 'zweiten Halbjahr 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  { text: 'Es kamen 2000 Menschen.', dates: [] },
  { text: 'Der 1992 gegründete Rat hat elf Mitglieder.', dates: [] },
];
