import type { DateCase } from './case';

export const it: readonly DateCase[] = [
  {
    text: 'Si sono riuniti il 1° gennaio 2024 a Bari.',
    dates: [{ of: '1° gennaio 2024', edtf: '2024-01-01' }],
  },
  { text: 'Il 15 agosto 2025 apre il forum.', dates: [{ of: '15 agosto 2025', edtf: '2025-08-15' }] },
  {
    text: 'La esercita dal 27 febbraio 2021.',
    dates: [{ of: '27 febbraio 2021', edtf: '2021-02-27', role: 'start' }],
  },
  {
    text: 'A partire da agosto 2025 tocca a lei.',
    dates: [{ of: 'agosto 2025', edtf: '2025-08', role: 'start' }],
  },
  { text: 'Malta presiede il forum nel 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'Il mandato va dal 1° luglio al 31 dicembre 2025.',
    dates: [{ of: '1° luglio al 31 dicembre 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' }],
  },
  {
    text: 'La terrà nel secondo semestre del 2025.',
    dates: [{ of: 'secondo semestre del 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  { text: 'La guiderà per sei mesi.', dates: [{ of: 'sei mesi', role: 'duration', months: 6 }] },
  {
    text: 'La terrà fino al 30 giugno 2026.',
    dates: [{ of: '30 giugno 2026', edtf: '2026-06-30', role: 'end' }],
  },
  {
    text: "La assumerà l'anno prossimo.",
    on: '2025-05-01',
    dates: [{ of: 'anno prossimo', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: 'La assume giovedì.',
    on: '2025-07-03',
    dates: [{ of: 'giovedì', edtf: '2025-07-03', certainty: 'inferred' }],
  },
  {
    text: "Dall'1 gennaio scorso tocca a loro.",
    on: '2018-06-10',
    dates: [{ of: '1 gennaio scorso', edtf: '2018-01-01', role: 'start', certainty: 'inferred' }],
  },
  { text: 'Due anni fa riunì 2000 delegati.', dates: [] },
  { text: "Hanno adottato l'Agenda 2030 e la Strategia 2040.", dates: [] },
  {
    text: 'Toccherà a loro nel primo semestre.',
    on: '2025-12-18',
    dates: [
      { of: 'primo semestre', edtf: '2026-01', endEdtf: '2026-06', role: 'span', certainty: 'inferred' },
    ],
  },
];
