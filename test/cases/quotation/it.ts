import type { QuotationCase } from './quotation-case';

export const quotationsIt: readonly QuotationCase[] = [
  {
    text: '«Daremo nuova energia al consiglio dal prossimo anno», ha detto la ministra degli Esteri, Anna Lindi.',
    gives: ['Anna Lindi: Daremo nuova energia al consiglio dal prossimo anno'],
  },
  {
    text: 'Il primo ministro Giorgio Duarte ha affermato: “La nostra porta resta aperta a tutti i vicini”.',
    gives: ['Giorgio Duarte: La nostra porta resta aperta a tutti i vicini'],
  },
  {
    text: '"I fiumi ci uniscono", ha sottolineato il presidente Paolo Okello. "Non devono dividerci mai più".',
    gives: ['Paolo Okello: I fiumi ci uniscono', 'Paolo Okello: Non devono dividerci mai più'],
  },
  {
    text: 'L’ambasciatrice Maria Pietra ritiene che «l’acqua debba restare un bene comune per tutti i popoli».',
    gives: ['Maria Pietra: l’acqua debba restare un bene comune per tutti i popoli'],
  },
  {
    text: 'Secondo il presidente Paolo Okello, «il debito soffoca i bilanci di tutta la regione».',
    gives: ['Paolo Okello: il debito soffoca i bilanci di tutta la regione'],
  },
  { text: 'Il motto della presidenza è «Più forti e più sicuri tutti insieme».', gives: [] },
  { text: 'La cosiddetta “missione di pace” ha sorpreso molte capitali.', gives: [] },
  {
    text: '“Inizia la presidenza italiana del G7, una grande occasione per tutti”. Questo il messaggio che il ministro degli Esteri, Antonio Tajani, affida a X.',
    gives: ['Antonio Tajani: Inizia la presidenza italiana del G7, una grande occasione per tutti'],
  },
];
