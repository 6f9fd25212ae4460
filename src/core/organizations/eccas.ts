import type { Organization } from '../model/organization';

export const eccas: Organization = {
  id: 'ECCAS',
  names: {
    en: ['Economic Community of Central African States'],
    ru: [
      'Экономическое сообщество стран Центральной Африки',
      'Экономическое сообщество центральноафриканских государств',
    ],
    kk: [
      'Орталық Африка мемлекеттерінің экономикалық қауымдастығы',
      'Орталық Африка елдерінің экономикалық қауымдастығы',
    ],
    de: ['Zentralafrikanische Wirtschaftsgemeinschaft'],
    fr: [
      "Communauté économique des États de l'Afrique centrale",
      "Communauté économique des pays de l'Afrique centrale",
      "Communauté économique des États d'Afrique centrale",
    ],
    es: [
      'Comunidad Económica de los Estados de África Central',
      'Comunidad Económica de Estados de África Central',
    ],
    pt: [
      'Comunidade Económica dos Estados da África Central',
      'Comunidade Econômica dos Estados da África Central',
    ],
    ar: [
      'الجماعة الاقتصادية لدول وسط أفريقيا',
      'المجموعة الاقتصادية لدول وسط أفريقيا',
      'المجموعة الاقتصادية لدول وسط إفريقيا',
    ],
    zh: ['中部非洲国家经济共同体', '中非国家经济共同体', '中部非洲國家經濟共同體'],
    it: ["Comunità economica degli Stati dell'Africa centrale"],
  },
  acronyms: {
    en: ['ECCAS'],
    ru: ['ЭКОЦАС'],
    fr: ['CEEAC', 'Ceeac'],
    es: ['CEEAC'],
    pt: ['CEEAC'],
    it: ['CEEAC', 'ECCAS', 'Eccas', 'Ceeac'],
  },
  notNames: {
    en: ['ECCAS Commission'],
    fr: ['Commission de la CEEAC'],
  },
  holder: 'person',
  termMonths: 12,
};
