import type { SourceCase } from './source-case';

export const sourcesId: readonly SourceCase[] = [
  { text: 'JAKARTA, KOMPAS.com - Rapat ditutup pada sore hari.', gives: ['agency KOMPAS.com'] },
  { text: 'Bandung, Antara - Rapat ditutup pada sore hari.', gives: ['agency ANTARA'] },
  { text: 'Liputan6.com, Jakarta Rapat ditutup pada sore hari.', gives: ['agency Liputan6.com'] },
  { text: 'Rapat itu ditutup pada sore hari. - Bernama', gives: ['agency Bernama'] },
  { text: 'Medan, Sumatera Utara - Rapat ditutup pada sore hari.', gives: [] },
  {
    text: 'Sidang berakhir larut malam. Delegasi pulang.\ndw/ha (AFP, Reuters)',
    gives: ['agency AFP', 'agency Reuters'],
  },
  { text: 'Jabatan itu dipercayakan kepada Wakil Tetap RI di Jenewa.', gives: [] },
];
