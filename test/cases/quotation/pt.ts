import type { QuotationCase } from './quotation-case';

export const quotationsPt: readonly QuotationCase[] = [
  {
    text: '"A nossa porta fica aberta a todos os vizinhos", disse o primeiro-ministro Jorge Duarte.',
    gives: ['Jorge Duarte: A nossa porta fica aberta a todos os vizinhos'],
  },
  { text: 'O lema da presidência é “Mais fortes e mais seguros todos juntos”.', gives: [] },
];
