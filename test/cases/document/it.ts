import type { DocumentCase } from './document-case';

export const documentsIt: readonly DocumentCase[] = [
  {
    text: 'I capi hanno adottato la Dichiarazione di Nairobi sull’acqua pulita.',
    gives: ['Dichiarazione di Nairobi sull’acqua pulita'],
  },
  { text: 'Hanno firmato il Trattato di Osimo nel 1975.', gives: ['Trattato di Osimo'] },
  { text: 'I ministri hanno firmato un accordo e diffuso una nota venerdì.', gives: [] },
  { text: '«Metteremo i giovani al centro dell’agenda», ha detto il ministro.', gives: [] },
];
