import type { SourceCase } from './source-case';

export const sourcesNl: readonly SourceCase[] = [
  { text: 'BRUSSEL (Belga) - Het blok kwam maandag bijeen.', gives: ['agency Belga'] },
  { text: 'De raad kwam bijeen in Den Haag.\nANP', gives: ['agency ANP'] },
  { text: 'De raad komt in mei bijeen, meldt persbureau Reuters.', gives: ['agency Reuters'] },
  {
    text: 'De leiders op de trappen. Foto: Jeanne Roos\nDe raad kwam bijeen.',
    gives: ['image Jeanne Roos'],
  },
  { text: 'Volgens president Paul Okello is de handel verdubbeld.', gives: [] },
];
