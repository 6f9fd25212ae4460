import type { Organization } from '../model/organization';

export const las: Organization = {
  id: 'LAS',
  names: {
    en: ['League of Arab States', 'Arab League'],
    ru: ['Лига арабских государств', 'Арабская лига'],
    kk: ['Араб мемлекеттері лигасы', 'Араб лигасы'],
  },
  acronyms: {
    ru: ['ЛАГ'],
  },
  organs: {
    en: ['Arab League Council', 'Council of the Arab League'],
    ru: ['Совет Лиги арабских государств', 'Совет ЛАГ'],
  },
  notNames: {
    en: [
      'Arab League Secretary-General',
      'Arab League Secretary General',
      'Secretary-General of the Arab League',
      'Arab League Educational, Cultural and Scientific Organization',
    ],
    ru: ['генсек ЛАГ', 'генеральный секретарь Лиги арабских государств', 'генсек Лиги арабских государств'],
  },
  holder: 'country',
};
