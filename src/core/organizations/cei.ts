import type { Organization } from '../model/organization';

export const cei: Organization = {
  id: 'CEI',
  names: {
    en: ['Central European Initiative'],
    ru: ['Центрально-Европейская инициатива', 'Центральноевропейская инициатива'],
  },
  acronyms: {
    en: ['CEI'],
    ru: ['ЦЕИ'],
  },
  holder: 'country',
  termMonths: 12,
};
