import type { DateCase } from './case';

export const pt: readonly DateCase[] = [
  {
    text: 'Reuniram-se em 1º de dezembro de 2023 no Rio.',
    dates: [{ of: '1º de dezembro de 2023', edtf: '2023-12-01' }],
  },
  {
    text: 'O fórum abre a 15 de agosto de 2025.',
    dates: [{ of: '15 de agosto de 2025', edtf: '2025-08-15' }],
  },
  { text: 'Malta preside o fórum em 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'O mandato vai de 1 de julho a 31 de dezembro de 2025.',
    dates: [
      { of: '1 de julho a 31 de dezembro de 2025', edtf: '2025-07-01', endEdtf: '2025-12-31', role: 'span' },
    ],
  },
  {
    text: 'Ficará com o cargo até 30 de junho de 2026.',
    dates: [{ of: '30 de junho de 2026', edtf: '2026-06-30', role: 'end' }],
  },
  { text: 'Vai presidi-la por seis meses.', dates: [{ of: 'seis meses', role: 'duration', months: 6 }] },
  { text: 'Aprovaram a Agenda 2030 e a Estratégia 2040.', dates: [] },
];
