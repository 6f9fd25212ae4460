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
    kk: ['Қара теңіз экономикалық ынтымақтастық ұйымы'],
  },
  acronyms: {
    en: ['BSEC'],
    ru: ['ОЧЭС', 'ЧЭС'],
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
  },
  holder: 'country',
  termMonths: 6,
};
