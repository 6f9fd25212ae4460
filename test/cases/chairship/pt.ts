import type { ChairshipCase } from './case';

export const pt: readonly ChairshipCase[] = [
  {
    text: 'O Brasil assumiu a presidência pro tempore do Mercosul das mãos da Argentina.',
    gives: ['MERCOSUR BR after AR begins'],
  },
  {
    text: 'Malta passou a presidência da OSCE à Finlândia numa cerimónia em Viena.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'A Polónia sucede à Hungria na presidência do Conselho da União Europeia.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'De 1 de julho a 31 de dezembro de 2025 a Dinamarca exercerá a presidência rotativa do Conselho da UE.',
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  { text: 'A presidência do G20 passou da Índia para o Brasil.', gives: ['G20 BR after IN begins'] },
  { text: 'A África do Sul recebeu do Brasil a presidência do G20.', gives: ['G20 ZA after BR begins'] },
  {
    text: 'O Cazaquistão presidirá a Organização do Tratado de Segurança Coletiva em 2024.',
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'A Rússia preside o Brics em 2024.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 current'],
  },
  {
    text: 'Angola entregou a presidência da CPLP a São Tomé e Príncipe.',
    gives: ['CPLP ST after AO begins'],
  },
  {
    text: 'Portugal detém a presidência do Conselho da União Europeia até 30 de junho de 2021.',
    published: '2021-03-01',
    gives: ['EU PT until 2021-06-30 current'],
  },
  // Nothing to tell.
  { text: 'O presidente da Comissão da União Africana, Mahmoud Ali Youssouf, visitou Luanda.', gives: [] },
  {
    text: 'Moçambique ocupará um assento não permanente no Conselho de Segurança da ONU em 2031.',
    gives: [],
  },
  { text: 'A presidente do Parlamento Europeu, Roberta Metsola, pediu união à UE.', gives: [] },
  {
    text: 'O presidente da República, Marcelo Rebelo de Sousa, presidiu a uma reunião sobre a CPLP.',
    gives: [],
  },
  {
    text: 'Ana Reis assumiu a presidência do conselho de administração da empresa no lugar de Rui Paz.',
    gives: [],
  },
];
