import type { Organization } from '../model/organization';

export const cbss: Organization = {
  id: 'CBSS',
  names: {
    en: ['Council of the Baltic Sea States'],
    ru: ['Совет государств Балтийского моря'],
    kk: ['Балтық теңізі мемлекеттерінің кеңесі'],
  },
  acronyms: {
    en: ['CBSS'],
    ru: ['СГБМ'],
  },
  notNames: {
    en: ['Baltic Sea Parliamentary Conference'],
    ru: ['Парламентская конференция Балтийского моря'],
  },
  holder: 'country',
  termMonths: 12,
};
