import type { Organization } from '../model/organization';

export const acs: Organization = {
  id: 'ACS',
  names: {
    en: ['Association of Caribbean States'],
    ru: ['Ассоциация карибских государств'],
  },
  holder: 'country',
  termMonths: 12,
};
