import type { Organization } from '../model/organization';

export const nordic: Organization = {
  id: 'NORDIC',
  names: {
    en: ['Nordic Council of Ministers'],
    ru: ['Совет министров Северных стран', 'Совет министров северных стран'],
    kk: ['Солтүстік елдердің Министрлер кеңесі'],
  },
  holder: 'country',
  termMonths: 12,
};
