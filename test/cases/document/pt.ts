import type { DocumentCase } from './document-case';

export const documentsPt: readonly DocumentCase[] = [
  { text: 'A Carta das Nações Unidas deve ser respeitada, disse.', gives: ['Carta das Nações Unidas'] },
  {
    text: 'O programa da presidência portuguesa prevê três prioridades.',
    gives: ['O programa da presidência portuguesa'],
  },
  { text: 'O programa da tarde foi cancelado.', gives: [] },
];
