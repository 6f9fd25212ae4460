import type { Organization } from '../model/organization';

export const ifas: Organization = {
  id: 'IFAS',
  names: {
    en: ['International Fund for Saving the Aral Sea'],
    ru: ['Международный фонд спасения Арала'],
    kk: ['Аралды құтқару халықаралық қоры', 'Халықаралық Аралды құтқару қоры'],
  },
  acronyms: {
    en: ['IFAS'],
    ru: ['МФСА'],
    kk: ['ХАҚҚ'],
  },
  holder: 'country',
};
