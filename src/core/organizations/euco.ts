import type { Organization } from '../model/organization';

export const euco: Organization = {
  id: 'EUCO',
  names: {
    en: ['European Council'],
    ru: ['Европейский совет', 'Евросовет'],
    kk: ['Еуропалық кеңес'],
  },
  notNames: {
    en: [
      'European Council on Foreign Relations',
      'European Council on Refugees and Exiles',
      'European Council for Nuclear Research',
      'European Council of Religious Leaders',
    ],
    ru: [
      'Европейский совет по международным отношениям',
      'Европейский совет по исследованиям',
      'Европейский совет по внешней политике',
    ],
  },
  holder: 'person',
  termMonths: 30,
};
