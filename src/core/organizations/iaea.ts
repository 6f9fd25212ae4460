import type { Organization } from '../model/organization';

export const iaea: Organization = {
  id: 'IAEA',
  names: {
    en: [
      'International Atomic Energy Agency',
      'IAEA Board of Governors',
      'Board of Governors of the International Atomic Energy Agency',
      'Board of Governors of the IAEA',
    ],
    ru: ['Международное агентство по атомной энергии', 'Совет управляющих МАГАТЭ'],
    kk: [
      'Атом энергиясы жөніндегі халықаралық агенттік',
      'Атом қуаты жөніндегі халықаралық агенттік',
      'МАГАТЭ Басқарушылар кеңесі',
      'АЭХА Басқарушылар кеңесі',
    ],
  },
  acronyms: {
    en: ['IAEA'],
    ru: ['МАГАТЭ'],
    kk: ['АЭХА', 'МАГАТЭ'],
  },
  holder: 'country',
  termMonths: 12,
};
