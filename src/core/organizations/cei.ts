import type { Organization } from '../model/organization';

export const cei: Organization = {
  id: 'CEI',
  names: {
    en: ['Central European Initiative'],
    ru: ['Центрально-Европейская инициатива', 'Центральноевропейская инициатива'],
    kk: ['Орталық Еуропа бастамасы', 'Орталық Еуропалық бастама'],
    de: ['Zentraleuropäische Initiative'],
    fr: ['Initiative centre-européenne', "Initiative d'Europe centrale", "Initiative de l'Europe centrale"],
    es: ['Iniciativa Centroeuropea'],
    it: [
      'Iniziativa centro-europea',
      'Iniziativa centroeuropea',
      'Iniziativa Centro Europea',
      'Iniziativa Centroeuropea',
      "Iniziativa dell'Europa centrale",
    ],
    pt: ['Iniciativa Centro-Europeia'],
    pl: ['Inicjatywa Środkowoeuropejska'],
    tr: ['Orta Avrupa Girişimi'],
    uk: ['Центральноєвропейська ініціатива', 'Центральноєвропейська Ініціатива'],
    be: ['Цэнтральна-Еўрапейская ініцыятыва', 'Цэнтральнаеўрапейская ініцыятыва'],
    zh: ['中欧倡议'],
  },
  acronyms: {
    en: ['CEI'],
    ru: ['ЦЕИ'],
    de: ['ZEI'],
    it: ['InCE', 'Ince', 'CEI'],
    uk: ['ЦЄІ'],
    be: ['ЦЕІ'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
