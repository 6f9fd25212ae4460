import type { Organization } from '../model/organization';

export const bcm: Organization = {
  id: 'BCM',
  names: {
    en: ['Baltic Council of Ministers'],
    ru: ['Балтийский совет министров'],
    kk: ['Балтық министрлер кеңесі', 'Балтық елдерінің министрлер кеңесі'],
    de: ['Baltischer Ministerrat'],
    pl: ['Bałtycka Rada Ministrów'],
    uk: ['Балтійська рада міністрів'],
    fr: ['Conseil des ministres de la Baltique', 'Conseil balte des ministres'],
  },
  holder: 'country',
  termMonths: 12,
};
