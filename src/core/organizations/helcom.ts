import type { Organization } from '../model/organization';

export const helcom: Organization = {
  id: 'HELCOM',
  names: {
    en: ['Baltic Marine Environment Protection Commission', 'Helsinki Commission'],
    ru: ['Хельсинкская комиссия'],
  },
  acronyms: {
    en: ['HELCOM'],
    ru: ['ХЕЛКОМ'],
  },
  holder: 'country',
  termMonths: 24,
};
