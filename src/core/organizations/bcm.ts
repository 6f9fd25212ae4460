import type { Organization } from '../model/organization';

export const bcm: Organization = {
  id: 'BCM',
  names: {
    en: ['Baltic Council of Ministers'],
    ru: ['Балтийский совет министров'],
  },
  holder: 'country',
  termMonths: 12,
};
