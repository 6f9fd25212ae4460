import type { Organization } from '../model/organization';

export const seecp: Organization = {
  id: 'SEECP',
  names: {
    en: [
      'South-East European Cooperation Process',
      'South East European Cooperation Process',
      'Southeast European Cooperation Process',
    ],
    ru: ['Процесс сотрудничества в Юго-Восточной Европе'],
  },
  acronyms: {
    en: ['SEECP'],
  },
  holder: 'country',
  termMonths: 12,
};
