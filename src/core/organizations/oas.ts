import type { Organization } from '../model/organization';

export const oas: Organization = {
  id: 'OAS',
  names: {
    en: ['Organization of American States', 'Organisation of American States'],
    ru: ['Организация американских государств'],
    kk: ['Америка мемлекеттері ұйымы'],
  },
  acronyms: {
    en: ['OAS'],
    ru: ['ОАГ'],
  },
  organs: {
    en: [
      'OAS Permanent Council',
      'Permanent Council of the OAS',
      'Permanent Council of the Organization of American States',
    ],
    ru: ['Постоянный совет ОАГ'],
  },
  notNames: {
    en: ['OAS General Assembly', 'OAS Secretary General', 'OAS General Secretariat'],
    ru: ['Генеральная ассамблея ОАГ', 'генсек ОАГ'],
  },
  holder: 'country',
  termMonths: 3,
};
