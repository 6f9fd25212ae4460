import type { Organization } from '../model/organization';

export const v4: Organization = {
  id: 'V4',
  names: {
    en: ['Visegrad Group', 'Visegrád Group', 'Visegrad Four', 'Visegrád Four'],
    ru: [
      'Вишеградская группа',
      'Вышеградская группа',
      'Вишеградская четверка',
      'Вышеградская четверка',
      'Вышеградская четвёрка',
    ],
    kk: ['Вишеград тобы'],
  },
  acronyms: {
    en: ['V4'],
    ru: ['V4'],
  },
  notNames: {
    en: ['International Visegrad Fund', 'Visegrad Fund'],
    ru: ['Международный Вышеградский фонд', 'Вишеградский фонд'],
  },
  holder: 'country',
  termMonths: 12,
};
