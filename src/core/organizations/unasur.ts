import type { Organization } from '../model/organization';

export const unasur: Organization = {
  id: 'UNASUR',
  names: {
    en: ['Union of South American Nations'],
    ru: ['Союз южноамериканских наций'],
  },
  acronyms: {
    en: ['UNASUR', 'Unasur'],
    ru: ['УНАСУР'],
  },
  holder: 'country',
  termMonths: 12,
};
