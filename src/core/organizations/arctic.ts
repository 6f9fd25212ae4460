import type { Organization } from '../model/organization';

export const arctic: Organization = {
  id: 'ARCTIC',
  names: {
    en: ['Arctic Council'],
    ru: ['Арктический совет'],
    kk: ['Арктика кеңесі'],
  },
  notNames: {
    en: ['Arctic Economic Council', 'Arctic Athabaskan Council'],
    ru: [
      'Рабочая группа Арктического совета',
      'Комитет старших должностных лиц Арктического совета',
      'Арктический экономический совет',
    ],
  },
  holder: 'country',
  termMonths: 24,
};
