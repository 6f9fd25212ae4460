import type { Organization } from '../model/organization';

export const benelux: Organization = {
  id: 'BENELUX',
  names: {
    en: ['Benelux Union', 'Benelux'],
    ru: ['Бенилюкс', 'Союз Бенилюкс'],
    kk: ['Бенилюкс'],
  },
  organs: {
    en: ['Benelux Committee of Ministers'],
  },
  notNames: {
    en: ['Benelux Parliament'],
  },
  holder: 'country',
  termMonths: 12,
};
