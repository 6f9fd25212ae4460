import type { Organization } from '../model/organization';

export const pif: Organization = {
  id: 'PIF',
  names: {
    en: ['Pacific Islands Forum'],
    ru: ['Форум тихоокеанских островов', 'Форум островов Тихого океана'],
  },
  acronyms: {
    en: ['PIF'],
  },
  notNames: {
    en: [
      'Pacific Islands Forum Secretariat',
      'Pacific Islands Forum Fisheries Agency',
      'PIF Secretary General',
      'Pacific Islands Forum Secretary General',
    ],
  },
  holder: 'country',
  termMonths: 12,
};
