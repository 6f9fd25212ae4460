import type { Organization } from '../model/organization';

export const brics: Organization = {
  id: 'BRICS',
  names: {
    en: ['BRICS group'],
    ru: ['Межгосударственное объединение БРИКС'],
  },
  acronyms: {
    en: ['BRICS', 'BRICS+'],
    ru: ['БРИКС'],
    kk: ['БРИКС'],
  },
  notNames: {
    en: ['BRICS New Development Bank', 'BRICS Bank', 'BRICS Business Council'],
    ru: ['Новый банк развития БРИКС', 'Банк развития БРИКС', 'Деловой совет БРИКС'],
  },
  holder: 'country',
  termMonths: 12,
};
