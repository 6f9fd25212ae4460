import type { Organization } from '../model/organization';

export const speca: Organization = {
  id: 'SPECA',
  names: {
    en: ['Special Programme for the Economies of Central Asia'],
    ru: [
      'Специальная программа ООН для экономик стран Центральной Азии',
      'Программа ООН для экономик стран Центральной Азии',
    ],
    kk: [
      'БҰҰ-ның Орталық Азия елдері экономикаларына арналған арнайы бағдарламасы',
      'БҰҰ-ның Орталық Азия елдерінің экономикаларына арналған арнайы бағдарламасы',
      'Біріккен Ұлттар Ұйымының Орталық Азия елдері экономикаларына арналған арнайы бағдарламасы',
    ],
  },
  acronyms: {
    en: ['SPECA'],
    ru: ['СПЕКА'],
    kk: ['СПЕКА'],
  },
  holder: 'country',
  termMonths: 12,
};
