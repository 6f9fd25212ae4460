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
  {
    text: 'O Brasil assume neste domingo (1º/10) o comando.',
    on: '2023-09-30',
    dates: [{ of: 'neste domingo (1º/10)', edtf: '2023-10-01', certainty: 'inferred' }],
  },
  {
    text: 'A cúpula abre nesta quinta-feira (3).',
    on: '2025-07-03',
    dates: [{ of: 'nesta quinta-feira (3)', edtf: '2025-07-03', certainty: 'inferred' }],
  },
  {
    text: 'Ficará no cargo até ao final do mês de março.',
    on: '2023-03-01',
    dates: [{ of: 'final do mês de março', edtf: '2023-03-31', role: 'end', certainty: 'inferred' }],
  },
  {
    text: 'Portugal fica ao leme a partir de sexta-feira.',
    on: '2020-12-30',
    dates: [{ of: 'sexta-feira', edtf: '2021-01-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Exercerá o cargo ao longo de 2026.',
    dates: [{ of: '2026', edtf: '2026', endEdtf: '2026', role: 'span' }],
  },
  {
    text: 'Vai presidi-la no segundo semestre do ano.',
    on: '2024-07-01',
    dates: [
      {
        of: 'segundo semestre do ano',
        edtf: '2024-07',
        endEdtf: '2024-12',
        role: 'span',
        certainty: 'inferred',
      },
    ],
  },
  {
    text: 'Assume o mandato de 2025 a 2027.',
    dates: [{ of: '2025 a 2027', edtf: '2025', endEdtf: '2027', role: 'span' }],
  },
  {
    text: 'A organização nasceu há dois anos.',
    dates: [],
  },
  {
    text: 'Será a sua vez no primeiro semestre.',
    on: '2025-12-18',
    dates: [
      { of: 'primeiro semestre', edtf: '2026-01', endEdtf: '2026-06', role: 'span', certainty: 'inferred' },
    ],
  },
  {
    text: 'Fica no cargo até meados de maio.',
    on: '2025-02-03',
    dates: [{ of: 'maio', edtf: '2025-05', role: 'end', certainty: 'inferred' }],
  },
];
