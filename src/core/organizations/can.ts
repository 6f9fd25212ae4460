import type { Organization } from '../model/organization';

export const can: Organization = {
  id: 'CAN',
  names: {
    en: ['Andean Community', 'Andean Community of Nations'],
    ru: ['Андское сообщество', 'Андское сообщество наций'],
  },
  notNames: {
    en: ['Andean Parliament'],
  },
  holder: 'country',
  termMonths: 12,
};
