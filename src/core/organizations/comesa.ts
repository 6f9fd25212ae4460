import type { Organization } from '../model/organization';

export const comesa: Organization = {
  id: 'COMESA',
  names: {
    en: ['Common Market for Eastern and Southern Africa'],
    ru: ['Общий рынок Восточной и Южной Африки'],
    kk: ['Шығыс және Оңтүстік Африканың ортақ нарығы', 'Шығыс және Оңтүстік Африка ортақ нарығы'],
    de: ['Gemeinsamer Markt für das Östliche und Südliche Afrika'],
    fr: ["Marché commun de l'Afrique orientale et australe"],
    es: [
      'Mercado Común de África Oriental y Austral',
      'Mercado Común para África Oriental y Meridional',
      'Mercado Común del África Oriental y Meridional',
    ],
    pt: ['Mercado Comum da África Oriental e Austral'],
    ar: [
      'السوق المشتركة لشرق وجنوب أفريقيا',
      'الكوميسا',
      'كوميسا',
      'السوق المشتركة لشرق وجنوب إفريقيا',
      'السوق المشتركة لدول شرق وجنوب أفريقيا',
    ],
    zh: ['东部和南部非洲共同市场', '東部和南部非洲共同市場'],
    nl: ['Gemeenschappelijke Markt voor Oostelijk en Zuidelijk Afrika'],
    it: ["Mercato comune dell'Africa orientale e australe"],
  },
  acronyms: {
    en: ['COMESA'],
    ru: ['КОМЕСА'],
    kk: ['КОМЕСА'],
    de: ['COMESA'],
    fr: ['COMESA', 'Comesa'],
    es: ['COMESA'],
    nl: ['COMESA'],
    it: ['COMESA', 'Comesa'],
    pt: ['COMESA'],
  },
  organs: {
    en: ['COMESA Authority'],
  },
  notNames: {
    en: [
      'COMESA Secretary General',
      'COMESA Court of Justice',
      'COMESA Competition Commission',
      'COMESA Business Council',
    ],
  },
  holder: 'person',
  termMonths: 12,
};
