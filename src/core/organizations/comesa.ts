import type { Organization } from '../model/organization';

export const comesa: Organization = {
  id: 'COMESA',
  names: {
    en: ['Common Market for Eastern and Southern Africa'],
    ru: ['Общий рынок Восточной и Южной Африки'],
  },
  acronyms: {
    en: ['COMESA'],
    ru: ['КОМЕСА'],
  },
  organs: {
    en: ['COMESA Authority'],
  },
  notNames: {
    en: [
      'COMESA Secretary General',
      'COMESA Court of Justice',
      'COMESA Competition Commission',
      'COMESA Business Council',
    ],
  },
  holder: 'person',
  termMonths: 12,
};
