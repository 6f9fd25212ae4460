import type { Organization } from '../model/organization';

export const cplp: Organization = {
  id: 'CPLP',
  names: {
    en: [
      'Community of Portuguese Language Countries',
      'Community of Portuguese-Speaking Countries',
      'Community of Portuguese Speaking Countries',
    ],
    ru: ['Содружество португалоязычных стран', 'Сообщество португалоязычных стран'],
  },
  acronyms: {
    en: ['CPLP'],
  },
  holder: 'country',
  termMonths: 24,
};
