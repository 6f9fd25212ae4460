import type { Organization } from '../model/organization';

export const sica: Organization = {
  id: 'SICA',
  names: {
    en: ['Central American Integration System'],
    ru: ['Система центральноамериканской интеграции', 'Центральноамериканская интеграционная система'],
    kk: [
      'Орталық Америка интеграциялық жүйесі',
      'Орталық Америка интеграция жүйесі',
      'Орталық Америка интеграциясы жүйесі',
    ],
    de: ['Zentralamerikanisches Integrationssystem'],
    fr: ["Système d'intégration centraméricain", "Système de l'intégration centraméricaine"],
    es: ['Sistema de la Integración Centroamericana', 'Sistema de Integración Centroamericana'],
    it: ['Sistema di integrazione centroamericano'],
    pt: ['Sistema de Integração Centro-Americana', 'Sistema da Integração Centro-Americana'],
    zh: ['中美洲一体化体系'],
    ar: ['منظومة التكامل لأمريكا الوسطى'],
  },
  acronyms: {
    en: ['SICA'],
    kk: ['SICA'],
    de: ['SICA'],
    fr: ['SICA'],
    es: ['SICA', 'Sica'],
    pt: ['SICA', 'Sica'],
  },
  notNames: {
    en: ['SICA Secretary General'],
    es: ['Secretaría General del SICA', 'secretario general del SICA', 'secretaria general del SICA'],
  },
  holder: 'country',
  termMonths: 6,
};
