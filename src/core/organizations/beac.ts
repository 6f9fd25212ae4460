import type { Organization } from '../model/organization';

export const beac: Organization = {
  id: 'BEAC',
  names: {
    en: ['Barents Euro-Arctic Council'],
    ru: [
      'Совет Баренцева/Евроарктического региона',
      'Баренцев Евроарктический совет',
      'Совет Баренцева Евроарктического региона',
      'Совет Баренцева региона',
      'Баренцев совет',
    ],
    kk: [
      'Баренц/Еуроарктикалық кеңес',
      'Баренц кеңесі',
      'Баренц Еуроарктикалық кеңесі',
      'Баренц/Еуроарктика кеңесі',
      'Баренц/Еуроарктикалық аймақ кеңесі',
      'Баренц/Еуроарктикалық өңір кеңесі',
    ],
    de: ['Barentsrat', 'Euro-Arktischer Barentsrat'],
    fr: ['Conseil euro-arctique de la mer de Barents', 'Conseil euro-arctique de Barents'],
    it: ['Consiglio euro-artico di Barents'],
  },
  acronyms: {
    en: ['BEAC'],
    kk: ['BEAC'],
  },
  holder: 'country',
};
