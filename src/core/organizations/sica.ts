import type { Organization } from '../model/organization';

export const sica: Organization = {
  id: 'SICA',
  names: {
    en: ['Central American Integration System'],
    ru: ['Система центральноамериканской интеграции', 'Центральноамериканская интеграционная система'],
  },
  acronyms: {
    en: ['SICA'],
  },
  notNames: {
    en: ['SICA Secretary General'],
  },
  holder: 'country',
  termMonths: 6,
};
