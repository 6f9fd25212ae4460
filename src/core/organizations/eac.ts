import type { Organization } from '../model/organization';

export const eac: Organization = {
  id: 'EAC',
  names: {
    en: ['East African Community'],
    ru: ['Восточноафриканское сообщество', 'Восточно-Африканское сообщество'],
    kk: ['Шығыс Африка қауымдастығы', 'Шығыс Африка қоғамдастығы', 'Шығыс Африка елдерінің қауымдастығы'],
    de: ['Ostafrikanische Gemeinschaft'],
    fr: [
      "Communauté d'Afrique de l'Est",
      "Communauté de l'Afrique de l'Est",
      'Communauté est-africaine',
      "Communauté des États d'Afrique de l'Est",
    ],
    es: [
      'Comunidad Africana Oriental',
      'Comunidad de África Oriental',
      'Comunidad de África del Este',
      'Comunidad del África Oriental',
      'Comunidad de Estados del África Oriental',
    ],
    it: ["Comunità dell'Africa orientale", "Comunità dell'Africa Orientale", 'Comunità est-africana'],
    pt: ['Comunidade da África Oriental', 'Comunidade dos Estados da África Oriental'],
    pl: ['Wspólnota Wschodnioafrykańska'],
    tr: ['Doğu Afrika Topluluğu'],
    ar: ['جماعة شرق أفريقيا', 'مجموعة شرق أفريقيا', 'مجموعة شرق إفريقيا', 'جماعة شرق إفريقيا'],
    zh: ['东非共同体', '東非共同體'],
    nl: ['Oost-Afrikaanse Gemeenschap'],
    id: ['Komunitas Afrika Timur'],
  },
  acronyms: {
    en: ['EAC'],
    de: ['EAC'],
    fr: ['EAC', 'CAE'],
    it: ['EAC', 'Eac'],
  },
  organs: {
    en: ['EAC Summit of Heads of State', 'Summit of EAC Heads of State'],
  },
  notNames: {
    en: [
      'East African Legislative Assembly',
      'EAC Council of Ministers',
      'EAC Secretary General',
      'EAC Secretariat',
      'East African Community Competition Authority',
    ],
  },
  holder: 'person',
  termMonths: 12,
};
