import type { DocumentCase } from './document-case';

export const documentsUk: readonly DocumentCase[] = [
  { text: 'Програма головування Польщі передбачає сім напрямів.', gives: ['Програма головування Польщі'] },
  { text: 'Міністри схвалили Порядок денний 2030.', gives: ['Порядок денний 2030'] },
  { text: 'Рішення про це ухвалять згодом.', gives: [] },
];
