import type { Organization } from '../model/organization';

export const g7: Organization = {
  id: 'G7',
  names: {
    en: ['Group of Seven'],
    ru: ['Группа семи', 'Большая семерка', 'Большая семёрка'],
    kk: ['Үлкен жетілік', 'Жетілік тобы'],
  },
  acronyms: {
    en: ['G7', 'G-7'],
    ru: ['G7'],
    kk: ['G7'],
  },
  notNames: {
    en: ['G7 Research Group'],
  },
  holder: 'country',
  termMonths: 12,
};
