import type { DateCase } from './case';

export const es: readonly DateCase[] = [
  {
    text: 'Se reunieron el 1 de enero de 2024 en Lima.',
    dates: [{ of: '1 de enero de 2024', edtf: '2024-01-01' }],
  },
  {
    text: 'Se reunieron el 1.º de julio de 2024.',
    dates: [{ of: '1.º de julio de 2024', edtf: '2024-07-01' }],
  },
  {
    text: 'La cita es el primero de diciembre de 2026.',
    dates: [{ of: 'primero de diciembre de 2026', edtf: '2026-12-01' }],
  },
  {
    text: 'La ejerce desde el 27 de febrero de 2021.',
    dates: [{ of: '27 de febrero de 2021', edtf: '2021-02-27', role: 'start' }],
  },
  {
    text: 'La tendrá a partir de agosto de 2025.',
    dates: [{ of: 'agosto de 2025', edtf: '2025-08', role: 'start' }],
  },
  { text: 'Malta preside el foro en 2024.', dates: [{ of: '2024', edtf: '2024' }] },
  {
    text: 'El mandato va del 1 de julio al 31 de diciembre de 2025.',
    dates: [
      {
        of: '1 de julio al 31 de diciembre de 2025',
        edtf: '2025-07-01',
        endEdtf: '2025-12-31',
        role: 'span',
      },
    ],
  },
  {
    text: 'Ocupará la presidencia en el segundo semestre de 2025.',
    dates: [{ of: 'segundo semestre de 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'La presidirá durante seis meses.',
    dates: [{ of: 'seis meses', role: 'duration', months: 6 }],
  },
  {
    text: 'La ejercerá hasta finales de 2026.',
    dates: [{ of: 'finales de 2026', edtf: '2026-12-31', role: 'end' }],
  },
  {
    text: 'La asumirá el próximo año.',
    on: '2025-05-01',
    dates: [{ of: 'próximo año', edtf: '2026', certainty: 'inferred' }],
  },
  {
    text: 'La asumió este jueves.',
    on: '2025-07-03',
    dates: [{ of: 'este jueves', edtf: '2025-07-03', certainty: 'inferred' }],
  },
  {
    text: 'La ejercerá hasta el próximo 31 de agosto.',
    on: '2025-08-01',
    dates: [{ of: '31 de agosto', edtf: '2025-08-31', role: 'end', certainty: 'inferred' }],
  },
  { text: 'Asumió hace dos años y reunió a 2000 delegados.', dates: [] },
  { text: 'Aprobaron la Agenda 2030 y la Estrategia 2040.', dates: [] },
  { text: 'Mayo y Abril son apellidos; el marzo de antes no vuelve.', dates: [] },
  {
    text: 'México ejercerá el cargo a lo largo de 2026.',
    dates: [{ of: '2026', edtf: '2026', endEdtf: '2026', role: 'span' }],
  },
  {
    text: 'La cumbre abre este domingo.',
    on: '2023-09-30',
    dates: [{ of: 'este domingo', edtf: '2023-10-01', certainty: 'inferred' }],
  },
  {
    text: 'Recibirá el mando el lunes (8).',
    on: '2024-07-07',
    dates: [{ of: 'lunes (8)', edtf: '2024-07-08', certainty: 'inferred' }],
  },
  { text: 'El bloque, fundado en 1991, tiene cinco miembros.', dates: [] },
  {
    text: 'Le tocará en el primer semestre.',
    on: '2025-12-18',
    dates: [
      { of: 'primer semestre', edtf: '2026-01', endEdtf: '2026-06', role: 'span', certainty: 'inferred' },
    ],
  },
  {
    text: 'Le tocó en el segundo semestre.',
    on: '2025-12-18',
    dates: [
      { of: 'segundo semestre', edtf: '2025-07', endEdtf: '2025-12', role: 'span', certainty: 'inferred' },
    ],
  },
  {
    text: 'Seguirá en el cargo hasta mediados de mayo.',
    on: '2025-02-03',
    dates: [{ of: 'mayo', edtf: '2025-05', role: 'end', certainty: 'inferred' }],
  },
  {
    text: 'Le toca durante el mes de mayo.',
    on: '2025-05-02',
    dates: [{ of: 'mayo', edtf: '2025-05', endEdtf: '2025-05', role: 'span', certainty: 'inferred' }],
  },
];
