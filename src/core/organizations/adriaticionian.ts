import type { Organization } from '../model/organization';

export const adriaticIonian: Organization = {
  id: 'ADRIATICIONIAN',
  names: {
    en: ['Adriatic-Ionian Initiative', 'Adriatic and Ionian Initiative'],
    ru: ['Адриатическо-Ионическая инициатива'],
    kk: ['Адрия-Ион бастамасы'],
    de: ['Adriatisch-Ionische Initiative'],
    fr: [
      'Initiative adriatico-ionienne',
      'Initiative adriatique-ionienne',
      "Initiative pour l'Adriatique et la mer Ionienne",
    ],
    it: ['Iniziativa adriatico-ionica', 'Iniziativa Adriatico Ionica'],
    zh: ['亚得里亚海－爱奥尼亚海倡议'],
    es: ['Iniciativa Adriático-Jónica'],
  },
  acronyms: {
    it: ['IAI'],
  },
  holder: 'country',
  termMonths: 12,
};
