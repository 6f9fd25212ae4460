import type { DocumentCase } from './document-case';

export const documentsId: readonly DocumentCase[] = [
  { text: 'KTT tersebut menghasilkan Deklarasi Banjul.', gives: ['Deklarasi Banjul'] },
  {
    text: 'Para pemimpin mengesahkan Strategi 2050 untuk Benua Pasifik Biru.',
    gives: ['Strategi 2050 untuk Benua Pasifik Biru'],
  },
  { text: 'Mereka mengadopsi komunike bersama.', gives: ['komunike bersama'] },
  { text: 'Ia menandatangani kesepakatan Presiden Prabowo dengan tamunya.', gives: [] },
];
