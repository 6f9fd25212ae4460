import type { Organization } from '../model/organization';

export const adriaticIonian: Organization = {
  id: 'ADRIATICIONIAN',
  names: {
    en: ['Adriatic-Ionian Initiative', 'Adriatic and Ionian Initiative'],
    ru: ['Адриатическо-Ионическая инициатива'],
    de: ['Adriatisch-Ionische Initiative'],
    fr: ['Initiative adriatico-ionienne'],
    it: ['Iniziativa adriatico-ionica', 'Iniziativa Adriatico Ionica'],
  },
  holder: 'country',
  termMonths: 12,
};
