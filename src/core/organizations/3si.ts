import type { Organization } from '../model/organization';

export const threeSeas: Organization = {
  id: '3SI',
  names: {
    en: ['Three Seas Initiative'],
    ru: [
      'Инициатива трех морей',
      'Инициатива трёх морей',
      'Троеморье',
      'Инициатива «Трех морей»',
      '«Трех морей»',
      '«Троеморье»',
    ],
    kk: ['Үш теңіз бастамасы', '«Үш теңіз» бастамасы', '«Үш теңіз»', 'Үш теңіз елдерінің бастамасы'],
    de: ['Drei-Meere-Initiative', 'Dreimeeresinitiative', 'Dreimeere-Initiative', 'Drei-Meere-Gruppe'],
    fr: ['Initiative des trois mers', 'Initiative des Trois Mers', 'Initiative Trois Mers'],
    es: ['Iniciativa de los Tres Mares'],
    it: ['Iniziativa dei Tre Mari', 'Iniziativa Tre Mari', 'Iniziativa dei tre mari', 'Trimarium'],
    pt: ['Iniciativa dos Três Mares'],
    pl: ['Inicjatywa Trójmorza', 'Trójmorze'],
    tr: ['Üç Deniz Girişimi'],
    uk: ['Ініціатива трьох морів', "Тримор'я", "Ініціатива Тримор'я", 'Ініціатива «Три моря»'],
    be: ['Ініцыятыва трох мораў', "Трохмор'е", "Ініцыятыва Трохмор'я"],
    zh: ['三海倡议'],
    ar: ['مبادرة البحار الثلاثة'],
  },
  acronyms: {
    en: ['3SI'],
  },
  notNames: {
    en: ['Three Seas Initiative Investment Fund', 'Three Seas Initiative Fund'],
    pl: ['Fundusz Trójmorza', 'Fundusz Inwestycyjny Inicjatywy Trójmorza'],
  },
  holder: 'country',
};
