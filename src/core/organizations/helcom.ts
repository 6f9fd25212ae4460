import type { Organization } from '../model/organization';

export const helcom: Organization = {
  id: 'HELCOM',
  names: {
    en: ['Baltic Marine Environment Protection Commission', 'Helsinki Commission'],
    ru: ['Хельсинкская комиссия'],
    kk: ['Балтық теңізінің теңіз ортасын қорғау жөніндегі комиссия'],
  },
  acronyms: {
    en: ['HELCOM'],
    ru: ['ХЕЛКОМ'],
    kk: ['ХЕЛКОМ', 'HELCOM'],
  },
  holder: 'country',
  termMonths: 24,
};
