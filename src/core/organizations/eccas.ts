import type { Organization } from '../model/organization';

export const eccas: Organization = {
  id: 'ECCAS',
  names: {
    en: ['Economic Community of Central African States'],
    ru: [
      'Экономическое сообщество стран Центральной Африки',
      'Экономическое сообщество центральноафриканских государств',
    ],
  },
  acronyms: {
    en: ['ECCAS'],
    ru: ['ЭКОЦАС'],
  },
  notNames: {
    en: ['ECCAS Commission'],
  },
  holder: 'person',
  termMonths: 12,
};
