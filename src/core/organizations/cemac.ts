import type { Organization } from '../model/organization';

export const cemac: Organization = {
  id: 'CEMAC',
  names: {
    en: [
      'Central African Economic and Monetary Community',
      'Economic and Monetary Community of Central Africa',
    ],
    ru: ['Экономическое и валютное сообщество Центральной Африки'],
  },
  acronyms: {
    en: ['CEMAC'],
  },
  notNames: {
    en: ['CEMAC Commission'],
  },
  holder: 'person',
};
