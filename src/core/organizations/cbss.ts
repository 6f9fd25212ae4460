import type { Organization } from '../model/organization';

export const cbss: Organization = {
  id: 'CBSS',
  names: {
    en: ['Council of the Baltic Sea States'],
    ru: ['Совет государств Балтийского моря'],
    kk: [
      'Балтық теңізі мемлекеттерінің кеңесі',
      'Балтық теңізі мемлекеттері кеңесі',
      'Балтық теңізі елдерінің кеңесі',
      'Балтық теңізі елдері кеңесі',
      'Балтық теңізі мемлекеттерінің Кеңесі',
    ],
    de: ['Ostseerat', 'Rat der Ostseestaaten'],
    fr: [
      'Conseil des États de la mer Baltique',
      'Conseil des États riverains de la mer Baltique',
      'Conseil de la mer Baltique',
    ],
    es: ['Consejo de los Estados del Mar Báltico', 'Consejo de Estados del Mar Báltico'],
    it: [
      'Consiglio degli Stati del Mar Baltico',
      'Consiglio degli Stati del mar Baltico',
      'Consiglio del Mar Baltico',
    ],
    pt: ['Conselho dos Estados do Mar Báltico', 'Conselho de Estados do Mar Báltico'],
    pl: ['Rada Państw Morza Bałtyckiego'],
    tr: ['Baltık Denizi Devletleri Konseyi'],
    uk: ['Рада держав Балтійського моря'],
    be: ['Савет дзяржаў Балтыйскага мора'],
    ar: ['مجلس دول بحر البلطيق'],
    zh: ['波罗的海国家理事会', '波羅的海國家理事會'],
    nl: ['Raad van de Oostzeestaten'],
  },
  acronyms: {
    en: ['CBSS'],
    ru: ['СГБМ'],
    de: ['CBSS'],
    fr: ['CEMB'],
    pl: ['RPMB'],
    uk: ['РДБМ'],
  },
  notNames: {
    en: ['Baltic Sea Parliamentary Conference'],
    ru: ['Парламентская конференция Балтийского моря'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['07-01'],
};
