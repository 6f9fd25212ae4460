import type { Organization } from '../model/organization';

export const iora: Organization = {
  id: 'IORA',
  names: {
    en: ['Indian Ocean Rim Association'],
    ru: [
      'Ассоциация государств бассейна Индийского океана',
      'Ассоциация стран бассейна Индийского океана',
      'Ассоциация прибрежных стран Индийского океана',
      'Ассоциация регионального сотрудничества прибрежных стран Индийского океана',
    ],
    kk: [
      'Үнді мұхиты жағалауы елдерінің қауымдастығы',
      'Үнді мұхиты жағалауындағы елдер қауымдастығы',
      'Үнді мұхиты жағалауы елдері қауымдастығы',
      'Үнді мұхиты жағалауы мемлекеттерінің қауымдастығы',
      'Үнді мұхиты елдерінің қауымдастығы',
      'Үнді мұхиты елдері қауымдастығы',
      'Үнді мұхиты аймағы елдерінің қауымдастығы',
    ],
    fr: [
      "Association des États riverains de l'océan Indien",
      "Association des pays riverains de l'océan Indien",
      "Association des États riverains de l'Océan indien",
    ],
    es: [
      'Asociación de la Cuenca del Océano Índico',
      'Asociación de Países de la Cuenca del Océano Índico',
      'Asociación del Borde del Océano Índico',
    ],
    ar: [
      'رابطة الدول المطلة على المحيط الهندي',
      'رابطة حافة المحيط الهندي',
      'رابطة الدول المطلة على حافة المحيط الهندي',
      'اتحاد الدول المطلة على المحيط الهندي',
    ],
    zh: ['环印度洋联盟', '環印度洋聯盟', '环印联盟', '環印聯盟'],
    id: [
      'Asosiasi Negara-Negara Pesisir Samudra Hindia',
      'Asosiasi Negara Lingkar Samudra Hindia',
      'Asosiasi Negara-Negara Pesisir Samudera Hindia',
      'Asosiasi Negara-Negara Lingkar Samudra Hindia',
      'Asosiasi Lingkar Samudra Hindia',
      'Asosiasi Lingkar Samudera Hindia',
      'Asosiasi Negara di Lingkar Samudra Hindia',
    ],
    it: [
      "Associazione dei Paesi della regione dell'Oceano Indiano",
      "Associazione dei Paesi rivieraschi dell'Oceano Indiano",
      "Associazione degli Stati rivieraschi dell'Oceano Indiano",
    ],
    pt: ['Associação da Orla do Oceano Índico'],
  },
  acronyms: {
    en: ['IORA'],
    ru: ['ИОРА', 'АРСИО', 'IORA'],
    kk: ['IORA'],
    de: ['IORA'],
    fr: ['IORA', 'Iora'],
    id: ['IORA'],
    it: ['IORA', 'Iora'],
    es: ['IORA'],
  },
  organs: {
    en: ['IORA Council of Ministers'],
  },
  holder: 'country',
  termMonths: 24,
};
