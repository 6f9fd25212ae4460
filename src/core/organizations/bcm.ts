import type { Organization } from '../model/organization';

export const bcm: Organization = {
  id: 'BCM',
  names: {
    en: ['Baltic Council of Ministers'],
    ru: ['Балтийский совет министров'],
    de: ['Baltischer Ministerrat'],
    pl: ['Bałtycka Rada Ministrów'],
    uk: ['Балтійська рада міністрів'],
  },
  holder: 'country',
  termMonths: 12,
};
