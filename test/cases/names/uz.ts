import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: "O'zbekistonning taklifi Qozog‘istonga va Qirgʻizistondan yuborildi.",
    names: ["UZ «O'zbekistonning» possessor", 'KZ «Qozog‘istonga» recipient', 'KG «Qirgʻizistondan» source'],
  },
  {
    text: 'Shanxay hamkorlik tashkilotining taklifi',
    names: ['SCO «Shanxay hamkorlik tashkilotining» possessor'],
  },
  {
    text: 'Rossiya Prezidenti Vladimir Putinga so‘z berildi.',
    names: ['RU «Rossiya» possessor', 'Vladimir Putin@RU «Rossiya Prezidenti Vladimir Putinga» recipient'],
  },
  { text: 'Hukumat yig‘ilishi bo‘ldi.', names: [] },
  {
    text: 'Vazir O‘tkir To‘xtayev va Prezident Rajab Tayyip Erdog‘an uchrashdi.',
    names: [
      'O‘tkir To‘xtayev «Vazir O‘tkir To‘xtayev» bare',
      'Rajab Tayyip Erdog‘an «Prezident Rajab Tayyip Erdog‘an» bare',
    ],
  },
];
