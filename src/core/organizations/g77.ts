import type { Organization } from '../model/organization';

export const g77: Organization = {
  id: 'G77',
  names: {
    en: ['Group of 77', 'Group of 77 and China', 'Group of Seventy-Seven'],
    ru: ['Группа 77'],
  },
  acronyms: {
    en: ['G77', 'G-77'],
    ru: ['G77'],
  },
  holder: 'country',
  termMonths: 12,
};
