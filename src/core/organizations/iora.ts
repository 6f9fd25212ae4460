import type { Organization } from '../model/organization';

export const iora: Organization = {
  id: 'IORA',
  names: {
    en: ['Indian Ocean Rim Association'],
    ru: [
      'Ассоциация государств бассейна Индийского океана',
      'Ассоциация стран бассейна Индийского океана',
      'Ассоциация прибрежных стран Индийского океана',
    ],
  },
  acronyms: {
    en: ['IORA'],
  },
  organs: {
    en: ['IORA Council of Ministers'],
  },
  holder: 'country',
  termMonths: 24,
};
