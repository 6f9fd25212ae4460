import type { Organization } from '../model/organization';

export const commonwealth: Organization = {
  id: 'COMMONWEALTH',
  names: {
    en: [
      'Commonwealth of Nations',
      'Commonwealth Heads of Government',
      'Commonwealth Heads of Government Meeting',
    ],
    ru: ['Содружество наций', 'Британское содружество'],
    kk: ['Ұлттар Достастығы'],
    de: ['Commonwealth of Nations'],
    fr: ['Commonwealth des Nations', 'Commonwealth of Nations'],
    es: ['Mancomunidad de Naciones', 'Commonwealth of Nations', 'Commonwealth', 'Mancomunidad Británica'],
    it: ['Commonwealth delle Nazioni'],
    pt: ['Comunidade das Nações', 'Commonwealth of Nations', 'Commonwealth', 'Comunidade Britânica'],
    pl: ['Wspólnota Narodów'],
    tr: ['İngiliz Milletler Topluluğu'],
    uk: ['Співдружність націй'],
    ar: ['رابطة الكومنولث', 'الكومنولث', 'دول الكومنولث'],
    zh: ['英联邦', '英聯邦'],
    id: ['Persemakmuran Bangsa-Bangsa', 'Negara-Negara Persemakmuran'],
    nl: ['Gemenebest van Naties', 'Gemenebest'],
  },
  acronyms: { en: ['CHOGM'] },
  shortNames: { en: ['Commonwealth'] },
  parents: { en: ['Chair-in-Office', 'Commonwealth Secretary-General', 'Commonwealth Secretariat'] },
  notNames: {
    en: [
      'Commonwealth Games',
      'Commonwealth Bank',
      'Commonwealth of Dominica',
      'Commonwealth of Virginia',
      'Commonwealth of Massachusetts',
      'Commonwealth of Pennsylvania',
      'Commonwealth of Kentucky',
      'Commonwealth Secretariat',
      'Commonwealth Secretary-General',
      'Commonwealth Foundation',
    ],
  },
  holder: 'person',
};
