import type { Organization } from '../model/organization';

export const ecosoc: Organization = {
  id: 'ECOSOC',
  names: {
    en: [
      'United Nations Economic and Social Council',
      'UN Economic and Social Council',
      'Economic and Social Council',
    ],
    ru: [
      'Экономический и Социальный Совет ООН',
      'Экономический и социальный совет Организации Объединенных Наций',
    ],
    kk: ['БҰҰ Экономикалық және әлеуметтік кеңесі'],
  },
  acronyms: {
    en: ['ECOSOC'],
    ru: ['ЭКОСОС'],
    kk: ['ЭКОСОС'],
  },
  holder: 'person',
  termMonths: 12,
};
