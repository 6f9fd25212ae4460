import type { Organization } from '../model/organization';

export const gcc: Organization = {
  id: 'GCC',
  names: {
    en: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'],
    ru: [
      'Совет сотрудничества арабских государств Персидского залива',
      'Совет сотрудничества стран Персидского залива',
      'Совет сотрудничества государств Персидского залива',
    ],
    kk: ['Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі'],
  },
  acronyms: {
    en: ['GCC'],
    ru: ['ССАГПЗ', 'ССГПЗ'],
  },
  organs: {
    en: ['GCC Supreme Council'],
  },
  notNames: {
    en: ['GCC Secretary General', 'GCC Secretary-General', 'GCC Ministerial Council'],
  },
  holder: 'country',
  termMonths: 12,
};
