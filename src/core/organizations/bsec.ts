import type { Organization } from '../model/organization';

export const bsec: Organization = {
  id: 'BSEC',
  names: {
    en: [
      'Organization of the Black Sea Economic Cooperation',
      'Organisation of the Black Sea Economic Cooperation',
      'Black Sea Economic Cooperation Organization',
      'Black Sea Economic Cooperation',
    ],
    ru: [
      'Организация Черноморского экономического сотрудничества',
      'Черноморское экономическое сотрудничество',
    ],
    kk: ['Қара теңіз экономикалық ынтымақтастық ұйымы', 'Қара теңіз экономикалық ынтымақтастығы ұйымы'],
    de: [
      'Schwarzmeer-Wirtschaftskooperation',
      'Organisation für wirtschaftliche Zusammenarbeit am Schwarzen Meer',
    ],
    fr: [
      'Organisation de coopération économique de la mer Noire',
      'Coopération économique de la mer Noire',
      'Organisation de la coopération économique de la mer Noire',
      'Zone de coopération économique de la mer Noire',
    ],
    es: ['Organización de Cooperación Económica del Mar Negro', 'Cooperación Económica del Mar Negro'],
    it: [
      'Organizzazione della cooperazione economica del Mar Nero',
      'Cooperazione economica del Mar Nero',
      'Organizzazione per la cooperazione economica del Mar Nero',
      'Organizzazione della Cooperazione economica del mar Nero',
    ],
    pt: [
      'Organização de Cooperação Econômica do Mar Negro',
      'Organização de Cooperação Económica do Mar Negro',
    ],
    pl: [
      'Organizacja Współpracy Gospodarczej Państw Morza Czarnego',
      'Organizacja Czarnomorskiej Współpracy Gospodarczej',
    ],
    tr: [
      'Karadeniz Ekonomik İşbirliği Örgütü',
      'Karadeniz Ekonomik İş Birliği Örgütü',
      'Karadeniz Ekonomik İşbirliği',
      'Karadeniz Ekonomik İşbirliği Teşkilatı',
    ],
    uk: [
      'Організація Чорноморського економічного співробітництва',
      'Чорноморське економічне співробітництво',
    ],
    be: ['Арганізацыя Чарнаморскага эканамічнага супрацоўніцтва'],
    ar: [
      'منظمة التعاون الاقتصادي للبحر الأسود',
      'منظمة التعاون الاقتصادي في البحر الأسود',
      'منظمة البحر الأسود للتعاون الاقتصادي',
    ],
    zh: ['黑海经济合作组织', '黑海經濟合作組織', '黑海经合组织'],
  },
  acronyms: {
    en: ['BSEC'],
    ru: ['ОЧЭС', 'ЧЭС'],
    de: ['BSEC'],
    fr: ['CEMN', 'OCEMN', 'BSEC'],
    es: ['BSEC'],
    it: ['BSEC'],
    pl: ['BSEC'],
    tr: ['KEİ', 'KEİÖ', 'KEİT', 'BSEC'],
    uk: ['ОЧЕС', 'ЧЕС'],
    be: ['АЧЭС'],
    pt: ['BSEC'],
  },
  organs: {
    en: ['BSEC Council of Ministers of Foreign Affairs', 'BSEC Council of Foreign Ministers'],
    ru: ['Совет министров иностранных дел ОЧЭС', 'СМИД ОЧЭС'],
  },
  notNames: {
    en: [
      'Parliamentary Assembly of the Black Sea Economic Cooperation',
      'PABSEC',
      'BSEC Business Council',
      'BSEC Parliamentary Assembly',
    ],
    ru: [
      'Парламентская ассамблея ОЧЭС',
      'ПАЧЭС',
      'Парламентская ассамблея Черноморского экономического сотрудничества',
      'Деловой совет ОЧЭС',
    ],
    tr: ['KEİPA', 'Karadeniz Ekonomik İşbirliği Parlamenter Asamblesi'],
    uk: [
      'Парламентська асамблея ОЧЕС',
      'Парламентська асамблея Чорноморського економічного співробітництва',
      'ПАЧЕС',
    ],
  },
  holder: 'country',
  termMonths: 6,
  termStarts: ['01-01', '07-01'],
};
