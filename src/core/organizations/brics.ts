import type { Organization } from '../model/organization';

export const brics: Organization = {
  id: 'BRICS',
  names: {
    ar: ['مجموعة بريكس', 'تجمع بريكس', 'بريكس'],
    zh: ['金砖国家', '金磚國家', '金砖五国', '金砖合作机制', '金砖机制'],
  },
  acronyms: {
    en: ['BRICS', 'BRICS+'],
    ru: ['БРИКС'],
    kk: ['БРИКС'],
    de: ['BRICS', 'Brics'],
    fr: ['BRICS', 'Brics'],
    es: ['BRICS'],
    it: ['BRICS', 'Brics'],
    pt: ['BRICS', 'Brics'],
    pl: ['BRICS'],
    tr: ['BRICS'],
    uk: ['БРІКС'],
    be: ['БРІКС'],
    ky: ['БРИКС'],
    uz: ['BRIKS'],
    'uz-Cyrl': ['БРИКС'],
    id: ['BRICS'],
    nl: ['BRICS', 'Brics'],
  },
  notNames: {
    en: ['BRICS New Development Bank', 'BRICS Bank', 'BRICS Business Council'],
    ru: ['Новый банк развития БРИКС', 'Банк развития БРИКС', 'Деловой совет БРИКС'],
    pt: ['Banco do BRICS', 'Banco dos Brics'],
    zh: ['金砖国家新开发银行'],
    nl: ['BRICS-bank'],
  },
  holder: 'country',
  termMonths: 12,
};
