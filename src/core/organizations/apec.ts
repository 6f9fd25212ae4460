import type { Organization } from '../model/organization';

export const apec: Organization = {
  id: 'APEC',
  names: {
    en: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    ru: [
      'Азиатско-Тихоокеанское экономическое сотрудничество',
      'Форум Азиатско-Тихоокеанского экономического сотрудничества',
    ],
    kk: ['Азия-Тынық мұхиты экономикалық ынтымақтастығы'],
  },
  acronyms: {
    en: ['APEC'],
    ru: ['АТЭС'],
    kk: ['АТЭЫ'],
  },
  notNames: {
    en: ['APEC Business Advisory Council', 'APEC Secretariat'],
    ru: ['Деловой консультативный совет АТЭС'],
  },
  holder: 'country',
  termMonths: 12,
};
