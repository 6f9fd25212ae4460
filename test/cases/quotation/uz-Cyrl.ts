import type { QuotationCase } from './quotation-case';

export const quotationsUzCyrl: readonly QuotationCase[] = [
  {
    text: '«Биз қўшнилар билан бирга ишни давом эттирамиз», — деди вазир Асан Сериков.',
    gives: ['Асан Сериков: Биз қўшнилар билан бирга ишни давом эттирамиз'],
  },
  { text: 'Учрашув «Тинчлик ва тараққиёт йўлидаги ҳамкорлик» мавзусида ўтди.', gives: [] },
];
