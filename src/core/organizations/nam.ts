import type { Organization } from '../model/organization';

export const nam: Organization = {
  id: 'NAM',
  names: {
    en: ['Non-Aligned Movement', 'Nonaligned Movement'],
    ru: ['Движение неприсоединения'],
    kk: ['Қосылмау қозғалысы'],
  },
  acronyms: {
    en: ['NAM'],
  },
  notNames: {
    en: [
      'Non-Aligned Movement Youth Organization',
      'NAM Youth Organization',
      'NAM Parliamentary Network',
      'Parliamentary Network of the Non-Aligned Movement',
    ],
    ru: ['Парламентская сеть Движения неприсоединения', 'Молодежная организация Движения неприсоединения'],
  },
  holder: 'country',
  termMonths: 36,
};
