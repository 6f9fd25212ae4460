import type { Organization } from '../model/organization';

export const b9: Organization = {
  id: 'B9',
  names: {
    en: ['Bucharest Nine', 'Bucharest Format'],
    ru: ['Бухарестская девятка', 'Бухарестский формат'],
    kk: ['Бухарест тоғыздығы'],
    de: ['Bukarest-Neun', 'Bukarester Neun', 'Bukarester Neuner-Gruppe', 'Bukarest-9'],
    fr: ['Neuf de Bucarest'],
    es: ['Nueve de Bucarest', 'Formato de Bucarest'],
    it: ['Nove di Bucarest'],
    pl: [
      'Bukareszteńska Dziewiątka',
      'Dziewiątka Bukareszteńska',
      'Bukaresztańska Dziewiątka',
      'Dziewiątka Bukaresztańska',
    ],
    tr: ['Bükreş Dokuzlusu'],
    uk: ["Бухарестська дев'ятка"],
    be: ['Бухарэсцкая дзявятка'],
  },
  acronyms: {
    en: ['B9'],
    ru: ['B9'],
    de: ['B9'],
    pl: ['B9'],
    uk: ['B9'],
  },
  holder: 'country',
};
