import type { Organization } from '../model/organization';

export const nordic: Organization = {
  id: 'NORDIC',
  names: {
    en: ['Nordic Council of Ministers'],
    ru: ['Совет министров Северных стран', 'Совет министров северных стран', 'Северный совет министров'],
    kk: [
      'Солтүстік елдердің Министрлер кеңесі',
      'Солтүстік елдер Министрлер кеңесі',
      'Солтүстік Еуропа елдерінің министрлер кеңесі',
    ],
    de: ['Nordischer Ministerrat'],
    fr: [
      'Conseil nordique des ministres',
      'Conseil des ministres nordiques',
      'Conseil des ministres des pays nordiques',
    ],
    es: ['Consejo Nórdico de Ministros'],
    it: ['Consiglio nordico dei ministri'],
    pt: ['Conselho Nórdico de Ministros'],
    pl: ['Nordycka Rada Ministrów'],
    uk: ['Рада міністрів Північних країн'],
    be: ['Савет міністраў Паўночных краін'],
    zh: ['北欧部长理事会'],
    ar: ['مجلس وزراء دول الشمال'],
    nl: ['Noordse Raad van Ministers'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
