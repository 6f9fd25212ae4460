import type { Organization } from '../model/organization';

export const g20: Organization = {
  id: 'G20',
  names: {
    en: ['Group of Twenty', 'Group of 20'],
    ru: ['Группа двадцати', 'Большая двадцатка'],
    kk: ['Үлкен жиырмалық', 'Жиырмалық тобы'],
  },
  acronyms: {
    en: ['G20', 'G-20'],
    ru: ['G20'],
    kk: ['G20'],
  },
  notNames: {
    en: ['G20 Research Group'],
  },
  holder: 'country',
  termMonths: 12,
};
