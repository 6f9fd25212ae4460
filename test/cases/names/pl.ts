import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Przewodnictwo w OBWE przeszło od Finlandii na Szwajcarię.',
    names: ['OSCE «OBWE» place', 'FI «Finlandii» source', 'CH «Szwajcarię» recipient'],
  },
  {
    text: 'Niemcy zastąpią Holandię, a na Węgrzech, w Polsce i we Włoszech trwa spór.',
    names: [
      'DE «Niemcy» bare',
      'NL «Holandię» object',
      'HU «Węgrzech» place',
      'PL «Polsce» place',
      'IT «Włoszech» place',
    ],
  },
  {
    text: 'Wspólnie ze Stanami Zjednoczonymi, z Ukrainą i z Francją; towary z Francji.',
    names: [
      'US «Stanami Zjednoczonymi» companion',
      'UA «Ukrainą» companion',
      'FR «Francją» companion',
      'FR «Francji» source',
    ],
  },
  {
    text: 'Polska prezydencja i węgierskie plany w Radzie Unii Europejskiej.',
    names: ['PL «Polska» bare+attribute', 'HU «węgierskie» attribute', 'EU «Radzie Unii Europejskiej» place'],
  },
  { text: 'Ameryka Łacińska i Polska Agencja Prasowa.', names: [] },
];
