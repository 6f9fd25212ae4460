import type { Organization } from '../model/organization';

export const adriaticIonian: Organization = {
  id: 'ADRIATICIONIAN',
  names: {
    en: ['Adriatic-Ionian Initiative', 'Adriatic and Ionian Initiative'],
    ru: ['Адриатическо-Ионическая инициатива'],
  },
  holder: 'country',
  termMonths: 12,
};
