import type { Organization } from '../model/organization';

export const unhrc: Organization = {
  id: 'UNHRC',
  names: {
    en: [
      'United Nations Human Rights Council',
      'UN Human Rights Council',
      'U.N. Human Rights Council',
      'Human Rights Council',
    ],
    ru: [
      'Совет по правам человека ООН',
      'Совет ООН по правам человека',
      'Совет по правам человека Организации Объединенных Наций',
    ],
    kk: ['БҰҰ Адам құқықтары жөніндегі кеңесі', 'БҰҰ Адам құқықтары кеңесі'],
    de: ['UN-Menschenrechtsrat', 'Uno-Menschenrechtsrat', 'Menschenrechtsrat der Vereinten Nationen'],
    fr: [
      "Conseil des droits de l'homme de l'ONU",
      "Conseil des droits de l'homme des Nations unies",
      "Conseil des droits de l'homme",
    ],
    es: ['Consejo de Derechos Humanos de la ONU', 'Consejo de Derechos Humanos de las Naciones Unidas'],
    it: [
      "Consiglio dei diritti umani dell'ONU",
      'Consiglio per i diritti umani delle Nazioni Unite',
      "Consiglio per i diritti umani dell'ONU",
      'Consiglio Onu per i diritti umani',
    ],
    pt: [
      'Conselho de Direitos Humanos da ONU',
      'Conselho de Direitos Humanos das Nações Unidas',
      'Conselho dos Direitos Humanos da ONU',
    ],
    pl: ['Rada Praw Człowieka ONZ'],
    tr: ['BM İnsan Hakları Konseyi', 'Birleşmiş Milletler İnsan Hakları Konseyi'],
    uk: ['Рада ООН з прав людини', 'Рада з прав людини ООН'],
    be: ['Савет ААН па правах чалавека', 'Савет па правах чалавека ААН'],
    ky: ['БУУнун Адам укуктары боюнча кеңеши'],
    uz: ['BMT Inson huquqlari kengashi', 'BMT Inson huquqlari bo‘yicha kengashi'],
    'uz-Cyrl': ['БМТ Инсон ҳуқуқлари кенгаши'],
    ar: ['مجلس حقوق الإنسان التابع للأمم المتحدة', 'مجلس حقوق الإنسان', 'مجلس حقوق الانسان'],
    zh: ['联合国人权理事会', '聯合國人權理事會', '人权理事会', '人權理事會'],
    id: [
      'Dewan HAM PBB',
      'Dewan Hak Asasi Manusia PBB',
      'Majlis Hak Asasi Manusia PBB',
      'Dewan Hak Asasi Manusia Perserikatan Bangsa-Bangsa',
    ],
    nl: ['VN-Mensenrechtenraad', 'Mensenrechtenraad van de Verenigde Naties', 'Mensenrechtenraad van de VN'],
  },
  acronyms: {
    en: ['UNHRC'],
    ru: ['СПЧ ООН'],
  },
  notNames: {
    en: [
      'Presidential Human Rights Council',
      'National Human Rights Council',
      'Human Rights Council of Russia',
      'Human Rights Council Advisory Committee',
    ],
    ru: ['Совет по правам человека при президенте'],
  },
  shortNames: {
    id: ['Dewan HAM', 'Dewan Hak Asasi Manusia'],
  },
  holder: 'person',
  termMonths: 12,
};
