import type { Organization } from '../model/organization';

export const fatf: Organization = {
  id: 'FATF',
  names: {
    en: ['Financial Action Task Force'],
    ru: ['Группа разработки финансовых мер борьбы с отмыванием денег'],
    kk: ['Ақшаны жылыстатумен күрестің қаржылық шараларын әзірлеу тобы'],
  },
  acronyms: {
    en: ['FATF'],
    ru: ['ФАТФ'],
    kk: ['ФАТФ'],
  },
  holder: 'country',
  termMonths: 24,
};
