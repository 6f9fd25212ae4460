import type { DocumentCase } from './document-case';

export const documentsIt: readonly DocumentCase[] = [
  {
    text: 'I capi hanno adottato la Dichiarazione di Nairobi sull’acqua pulita.',
    gives: ['Dichiarazione di Nairobi sull’acqua pulita'],
  },
  { text: 'Hanno firmato il Trattato di Osimo nel 1975.', gives: ['Trattato di Osimo'] },
  { text: 'I ministri hanno firmato un accordo e diffuso una nota venerdì.', gives: [] },
  { text: '«Metteremo i giovani al centro dell’agenda», ha detto il ministro.', gives: [] },
  { text: 'Ha ricordato la Carta delle Nazioni Unite.', gives: ['Carta delle Nazioni Unite'] },
  {
    text: 'Il programma della presidenza danese prevede tre priorità.',
    gives: ['Il programma della presidenza danese'],
  },
  {
    text: 'In un comunicato diffuso dal ministero si legge che il passaggio è vicino.',
    gives: ['comunicato diffuso dal ministero'],
  },
];
