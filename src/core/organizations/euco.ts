import type { Organization } from '../model/organization';

export const euco: Organization = {
  id: 'EUCO',
  names: {
    en: ['European Council'],
    ru: ['Европейский совет', 'Евросовет'],
    kk: ['Еуропалық кеңес'],
    de: ['Europäischer Rat'],
    fr: ['Conseil européen'],
    es: ['Consejo Europeo'],
    it: ['Consiglio europeo'],
    pt: ['Conselho Europeu'],
    pl: ['Rada Europejska'],
    uk: ['Європейська рада'],
    be: ['Еўрапейскі савет'],
    ky: ['Европалык Кеңеш'],
    ar: ['المجلس الأوروبي'],
    zh: ['欧洲理事会', '歐洲理事會'],
    nl: ['Europese Raad'],
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
    de: ['Europäischer Rat für Auswärtige Beziehungen'],
    fr: ['Conseil européen des relations internationales', 'Conseil européen de la recherche'],
    es: ['Consejo Europeo de Relaciones Exteriores', 'Consejo Europeo de Investigación'],
    it: ['Consiglio europeo della ricerca', 'Consiglio europeo per le relazioni estere'],
    pt: ['Conselho Europeu de Investigação'],
    pl: ['Europejska Rada ds. Badań Naukowych'],
  },
  holder: 'person',
  ofCountries: 'EU',
  termMonths: 30,
};
