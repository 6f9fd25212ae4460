import type { Organization } from '../model/organization';

export const gecf: Organization = {
  id: 'GECF',
  names: {
    en: ['Gas Exporting Countries Forum'],
    ru: ['Форум стран — экспортеров газа', 'Форум стран-экспортеров газа'],
  },
  acronyms: {
    en: ['GECF'],
    ru: ['ФСЭГ'],
  },
  holder: 'country',
  termMonths: 12,
};
