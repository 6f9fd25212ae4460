import type { Organization } from '../model/organization';

export const ba: Organization = {
  id: 'BA',
  names: {
    en: ['Baltic Assembly'],
    ru: ['Балтийская ассамблея'],
  },
  holder: 'country',
  termMonths: 12,
};
