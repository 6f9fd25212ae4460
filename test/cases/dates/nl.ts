import type { DateCase } from './case';

export const nl: readonly DateCase[] = [
  {
    text: 'Zij vergaderden op 1 januari 2024 in Breda.',
    dates: [{ of: '1 januari 2024', edtf: '2024-01-01' }],
  },
  {
    text: 'Hij doet dat sinds 27 februari 2021.',
    dates: [{ of: '27 februari 2021', edtf: '2021-02-27', role: 'start' }],
  },
  {
    text: 'Met ingang van augustus 2025 doet zij het.',
    dates: [{ of: 'augustus 2025', edtf: '2025-08', role: 'start' }],
  },
  { text: 'Malta leidt het forum in 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'De termijn loopt van 1 juli tot en met 31 december 2025.',
    dates: [
      { of: '1 juli tot en met 31 december 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' },
    ],
  },
  {
    text: 'Zij doet het in de tweede helft van 2025.',
    dates: [{ of: 'tweede helft van 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'In het eerste halfjaar van 2026 doet hij het.',
    dates: [{ of: 'eerste halfjaar van 2026', edtf: '2026-01', endEdtf: '2026-06', role: 'span' }],
  },
  { text: 'Hij leidt het zes maanden.', dates: [{ of: 'zes maanden', role: 'duration', months: 6 }] },
  {
    text: 'Zij blijft tot eind 2026.',
    dates: [{ of: 'eind 2026', edtf: '2026-12-31', role: 'end' }],
  },
  {
    text: 'Hij krijgt het volgend jaar.',
    on: '2025-05-01',
    dates: [{ of: 'volgend jaar', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: 'Zij nam het donderdag over.',
    on: '2025-07-03',
    dates: [{ of: 'donderdag', edtf: '2025-07-03', certainty: 'inferred' }],
  },
  {
    text: 'In april is het haar beurt.',
    on: '2025-03-10',
    dates: [{ of: 'april', edtf: '2025-04', certainty: 'inferred' }],
  },
  { text: 'Twee jaar geleden kwamen er 2000 deelnemers.', dates: [] },
  { text: 'De Agenda 2030 en de Strategie 2040 zijn aangenomen.', dates: [] },
];
