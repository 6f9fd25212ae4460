import type { Organization } from '../model/organization';

export const eco: Organization = {
  id: 'ECO',
  names: {
    en: ['Economic Cooperation Organization'],
    ru: ['Организация экономического сотрудничества'],
    kk: ['Экономикалық ынтымақтастық ұйымы'],
  },
  acronyms: {
    en: ['ECO'],
    ru: ['ОЭС'],
  },
  notNames: {
    en: [
      'Organization for Economic Cooperation and Development',
      'D-8 Organization for Economic Cooperation',
      'ECO Secretary General',
    ],
    ru: [
      'Организация экономического сотрудничества и развития',
      'Организация экономического сотрудничества D-8',
    ],
  },
  holder: 'country',
};
