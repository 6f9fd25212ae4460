import type { PriorityCase } from './case';

export const pt: readonly PriorityCase[] = [
  {
    text: `O Brasil assumiu a presidência do G20.
O presidente Luiz Inácio Lula da Silva definiu três prioridades: o combate à fome; a transição energética; e a reforma da governança global.`,
    by: 'Luiz Inácio Lula da Silva',
    gives: ['o combate à fome', 'a transição energética', 'a reforma da governança global'],
  },
  {
    text: `Angola assumiu a presidência da CPLP.
O lema da presidência é «Mais fortes em conjunto».`,
    gives: [],
  },
];
