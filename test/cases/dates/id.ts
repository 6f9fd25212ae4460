import type { DateCase } from './case';

export const id: readonly DateCase[] = [
  {
    text: 'Keketuaan dimulai pada 1 Januari 2026.',
    dates: [{ of: '1 Januari 2026', edtf: '2026-01-01', role: 'start' }],
  },
  {
    text: 'Masa itu berlaku 1 Desember 2021 hingga 30 November 2022.',
    dates: [
      {
        of: '1 Desember 2021 hingga 30 November 2022',
        edtf: '2021-12-01',
        endEdtf: '2022-11-30',
        role: 'span',
      },
    ],
  },
  {
    text: 'Ia berbicara pada Sabtu (1/8).',
    on: '2020-08-02',
    dates: [{ of: 'Sabtu (1/8)', edtf: '2020-08-01', certainty: 'inferred' }],
  },
  {
    text: 'Pertemuan digelar Jumat (29/10/2021).',
    dates: [{ of: 'Jumat (29/10/2021)', edtf: '2021-10-29' }],
  },
  {
    text: 'Negara itu memimpin mulai bulan depan.',
    on: '2025-06-10',
    dates: [{ of: 'bulan depan', edtf: '2025-07', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Tahun lalu tugas itu dijalankan bersama.',
    on: '2025-06-10',
    dates: [{ of: 'Tahun lalu', edtf: '2024', certainty: 'inferred' }],
  },
  { text: 'Jabatan berlaku selama enam bulan.', dates: [{ of: 'enam bulan', months: 6, role: 'duration' }] },
  { text: 'Masa jabatannya setahun.', dates: [{ of: 'setahun', months: 12, role: 'duration' }] },
  {
    text: 'Giliran itu jatuh pada semester kedua 2025.',
    dates: [{ of: 'semester kedua 2025', edtf: '2025-07', endEdtf: '2025-12', role: 'span' }],
  },
  {
    text: 'Tugas berakhir pada 31 Disember 2025.',
    dates: [{ of: '31 Disember 2025', edtf: '2025-12-31', role: 'end' }],
  },
  {
    text: 'Periode 2025-2026 dipimpin Bishkek.',
    dates: [{ of: '2025-2026', edtf: '2025', endEdtf: '2026', role: 'span' }],
  },
  { text: 'Rapat berlangsung pada Julai 2025.', dates: [{ of: 'Julai 2025', edtf: '2025-07' }] },
  { text: 'Ia menjabat hingga akhir 2026.', dates: [{ of: 'akhir 2026', edtf: '2026-12-31', role: 'end' }] },
  { text: 'Hadir 2000 delegasi dan 1998 peserta.', dates: [] },
  { text: 'Ia tiba dua tahun lalu.', dates: [] },
  { text: 'Organisasi yang didirikan pada 1967 ini beranggotakan sebelas negara.', dates: [] },
];
