import type { Organization } from '../model/organization';

export const d8: Organization = {
  id: 'D8',
  names: {
    en: ['D-8 Organization for Economic Cooperation', 'Developing-8', 'Developing Eight'],
    ru: ['Исламская восьмерка', 'Исламская восьмёрка'],
    de: ['Developing Eight'],
    fr: [
      'Organisation D-8 pour la coopération économique',
      'Groupe des huit pays en développement',
      'Organisation des huit pays en développement',
    ],
    tr: [
      'Gelişen Sekiz Ülke',
      'D-8 Ekonomik İşbirliği Teşkilatı',
      'D-8 Ekonomik İş Birliği Teşkilatı',
      'Gelişen Sekiz Ülke Ekonomik İş Birliği Teşkilatı',
      'Gelişen Sekiz Ülke (D-8) Ekonomik İş Birliği Teşkilatı',
      'Gelişen Sekiz Ülke (D-8) Ekonomik İşbirliği Teşkilatı',
    ],
    ar: [
      'مجموعة الدول الثماني النامية',
      'منظمة الدول الثماني النامية',
      'مجموعة الثماني الإسلامية',
      'مجموعة الثماني النامية',
      'منظمة الثماني النامية',
      'منظمة الدول الثماني النامية للتعاون الاقتصادي',
      'مجموعة الدول الثماني الإسلامية النامية',
      'منظمة التعاون الاقتصادي للدول الثماني النامية',
    ],
    zh: ['发展中八国集团', '發展中八國集團', '发展中八国组织', '发展中8国集团'],
    id: [
      'Developing Eight',
      'Developing 8',
      'Developing-8',
      'Delapan Negara Berkembang',
      'Organisasi Kerja Sama Ekonomi D-8',
    ],
    it: ['Organizzazione D-8 per la cooperazione economica'],
    es: ['Grupo D-8', 'Organización D-8'],
  },
  acronyms: {
    en: ['D-8', 'D8'],
    ru: ['D-8', 'D8', 'Д-8'],
    tr: ['D-8', 'D8'],
    id: ['D-8', 'D8'],
    fr: ['D-8', 'D8'],
    it: ['D-8', 'D8'],
    es: ['D-8'],
    pt: ['D-8'],
  },
  holder: 'country',
};
