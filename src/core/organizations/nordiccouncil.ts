import type { Organization } from '../model/organization';

export const nordiccouncil: Organization = {
  id: 'NORDICCOUNCIL',
  names: {
    en: ['Nordic Council'],
    ru: ['Северный совет'],
    kk: ['Солтүстік кеңес'],
  },
  holder: 'country',
  termMonths: 12,
};
