import type { Organization } from '../model/organization';

export const eccas: Organization = {
  id: 'ECCAS',
  names: {
    en: ['Economic Community of Central African States'],
    ru: [
      'Экономическое сообщество стран Центральной Африки',
      'Экономическое сообщество центральноафриканских государств',
    ],
    de: ['Zentralafrikanische Wirtschaftsgemeinschaft'],
    fr: ["Communauté économique des États de l'Afrique centrale"],
    es: ['Comunidad Económica de los Estados de África Central'],
    pt: ['Comunidade Económica dos Estados da África Central'],
    ar: [
      'الجماعة الاقتصادية لدول وسط أفريقيا',
      'المجموعة الاقتصادية لدول وسط أفريقيا',
      'المجموعة الاقتصادية لدول وسط إفريقيا',
    ],
    zh: ['中部非洲国家经济共同体', '中非国家经济共同体', '中部非洲國家經濟共同體'],
  },
  acronyms: {
    en: ['ECCAS'],
    ru: ['ЭКОЦАС'],
    fr: ['CEEAC'],
    es: ['CEEAC'],
    pt: ['CEEAC'],
  },
  notNames: {
    en: ['ECCAS Commission'],
    fr: ['Commission de la CEEAC'],
  },
  holder: 'person',
  termMonths: 12,
};
