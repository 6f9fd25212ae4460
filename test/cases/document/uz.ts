import type { DocumentCase } from './document-case';

export const documentsUz: readonly DocumentCase[] = [
  { text: 'Yetakchilar Samarqand deklaratsiyasini qabul qildi.', gives: ['Samarqand deklaratsiyasini'] },
  { text: 'BMT Nizomiga rioya qilish zarur, dedi u.', gives: ['BMT Nizomiga'] },
];
