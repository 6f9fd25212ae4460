import type { Organization } from '../model/organization';

export const celac: Organization = {
  id: 'CELAC',
  names: {
    en: ['Community of Latin American and Caribbean States'],
    ru: [
      'Сообщество стран Латинской Америки и Карибского бассейна',
      'Сообщество государств Латинской Америки и Карибского бассейна',
      'Сообщество латиноамериканских и карибских государств',
    ],
    de: [
      'Gemeinschaft der Lateinamerikanischen und Karibischen Staaten',
      'Gemeinschaft lateinamerikanischer und karibischer Staaten',
    ],
    fr: [
      "Communauté d'États latino-américains et caraïbes",
      'Communauté des États latino-américains et caribéens',
      'Communauté des États latino-américains et caraïbes',
      "Communauté d'États latino-américains et caribéens",
      "Communauté des États d'Amérique latine et des Caraïbes",
    ],
    es: ['Comunidad de Estados Latinoamericanos y Caribeños'],
    it: [
      'Comunità degli Stati latinoamericani e dei Caraibi',
      'Comunità degli Stati latinoamericani e caraibici',
      'Comunità di Stati latinoamericani e dei Caraibi',
    ],
    pt: [
      'Comunidade de Estados Latino-Americanos e Caribenhos',
      'Comunidade dos Estados Latino-Americanos e Caribenhos',
    ],
    pl: ['Wspólnota Państw Ameryki Łacińskiej i Karaibów'],
    tr: ['Latin Amerika ve Karayip Devletleri Topluluğu'],
    ar: [
      'جماعة دول أمريكا اللاتينية والكاريبي',
      'مجموعة دول أمريكا اللاتينية والبحر الكاريبي',
      'سيلاك',
      'مجموعة دول أمريكا اللاتينية والكاريبي',
    ],
    zh: [
      '拉美和加勒比国家共同体',
      '拉共体',
      '拉丁美洲和加勒比国家共同体',
      '拉美和加勒比國家共同體',
      '拉共體',
    ],
    nl: ['Gemeenschap van Latijns-Amerikaanse en Caribische Staten'],
    id: ['Komunitas Negara-Negara Amerika Latin dan Karibia'],
  },
  acronyms: {
    en: ['CELAC'],
    ru: ['СЕЛАК'],
    de: ['CELAC'],
    fr: ['CELAC', 'Celac'],
    es: ['CELAC', 'Celac'],
    it: ['CELAC', 'Celac'],
    pt: ['CELAC', 'Celac'],
    pl: ['CELAC'],
    tr: ['CELAC'],
    nl: ['CELAC'],
  },
  holder: 'country',
  termMonths: 12,
};
