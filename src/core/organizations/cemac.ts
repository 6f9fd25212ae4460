import type { Organization } from '../model/organization';

export const cemac: Organization = {
  id: 'CEMAC',
  names: {
    en: [
      'Central African Economic and Monetary Community',
      'Economic and Monetary Community of Central Africa',
    ],
    ru: ['Экономическое и валютное сообщество Центральной Африки'],
    kk: [
      'Орталық Африка экономикалық және валюталық қауымдастығы',
      'Орталық Африка экономикалық және валюталық қоғамдастығы',
    ],
    de: ['Zentralafrikanische Wirtschafts- und Währungsgemeinschaft'],
    fr: [
      "Communauté économique et monétaire de l'Afrique centrale",
      "Communauté économique et monétaire des États de l'Afrique centrale",
    ],
    es: ['Comunidad Económica y Monetaria de África Central'],
    zh: ['中部非洲经济与货币共同体'],
    ar: ['المجموعة الاقتصادية والنقدية لوسط أفريقيا', 'سيماك'],
    it: ["Comunità economica e monetaria dell'Africa centrale"],
    pt: [
      'Comunidade Económica e Monetária da África Central',
      'Comunidade Econômica e Monetária da África Central',
    ],
  },
  organs: {
    en: ['Conference of Heads of State of CEMAC', 'CEMAC Conference of Heads of State'],
  },
  acronyms: {
    en: ['CEMAC'],
    de: ['CEMAC'],
    fr: ['CEMAC', 'Cemac'],
    es: ['CEMAC'],
    it: ['CEMAC', 'Cemac'],
    pt: ['CEMAC'],
  },
  notNames: {
    en: ['CEMAC Commission'],
    fr: [
      'Commission de la CEMAC',
      'Commission de la Cemac',
      'Parlement de la CEMAC',
      'Parlement de la Cemac',
      "Banque des États de l'Afrique centrale",
    ],
  },
  holder: 'person',
};
