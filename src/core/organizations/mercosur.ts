import type { Organization } from '../model/organization';

export const mercosur: Organization = {
  id: 'MERCOSUR',
  names: {
    en: ['Southern Common Market', 'Common Market of the South'],
    ru: ['Общий рынок стран Южной Америки', 'Общий рынок Южного конуса'],
  },
  acronyms: {
    en: ['MERCOSUR', 'Mercosur'],
    ru: ['МЕРКОСУР', 'Меркосур'],
    kk: ['МЕРКОСУР'],
  },
  notNames: {
    en: ['Mercosur Parliament', 'Parlasur', 'Parliament of Mercosur'],
    ru: ['Парламент МЕРКОСУР'],
  },
  holder: 'country',
  termMonths: 6,
};
