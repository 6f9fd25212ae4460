import type { Organization } from '../model/organization';

export const gecf: Organization = {
  id: 'GECF',
  names: {
    en: ['Gas Exporting Countries Forum'],
    ru: ['Форум стран — экспортеров газа', 'Форум стран-экспортеров газа'],
    kk: ['Газ экспорттаушы елдер форумы', 'Газды экспорттаушы елдер форумы'],
  },
  acronyms: {
    en: ['GECF'],
    ru: ['ФСЭГ'],
    kk: ['ГЭЕФ', 'GECF'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
