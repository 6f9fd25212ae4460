import type { Organization } from '../model/organization';

export const mikta: Organization = {
  id: 'MIKTA',
  names: { en: ['MIKTA'] },
  acronyms: {
    ru: ['МИКТА'],
    kk: ['МИКТА'],
  },
  holder: 'country',
  termMonths: 12,
};
