import type { Organization } from '../model/organization';

export const b9: Organization = {
  id: 'B9',
  names: {
    en: ['Bucharest Nine', 'Bucharest Format'],
    ru: ['Бухарестская девятка'],
  },
  acronyms: {
    en: ['B9'],
    ru: ['B9'],
  },
  holder: 'country',
};
