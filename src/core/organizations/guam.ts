import type { Organization } from '../model/organization';

export const guam: Organization = {
  id: 'GUAM',
  names: {
    en: ['Organization for Democracy and Economic Development'],
    ru: ['Организация за демократию и экономическое развитие'],
  },
  acronyms: {
    en: ['GUAM'],
    ru: ['ГУАМ'],
    kk: ['ГУАМ'],
  },
  notNames: {
    en: ['GUAM Parliamentary Assembly'],
    ru: ['Парламентская ассамблея ГУАМ', 'ПА ГУАМ', 'генсек ГУАМ'],
  },
  holder: 'country',
  termMonths: 12,
};
