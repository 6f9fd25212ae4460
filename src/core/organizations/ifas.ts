import type { Organization } from '../model/organization';

export const ifas: Organization = {
  id: 'IFAS',
  names: {
    en: ['International Fund for Saving the Aral Sea'],
    ru: ['Международный фонд спасения Арала'],
    kk: [
      'Аралды құтқару халықаралық қоры',
      'Арал қорын құтқару халықаралық қоры',
      'Арал теңізін құтқару халықаралық қоры',
      'Халықаралық Аралды құтқару қоры',
      'Аралды құтқару қоры',
    ],
    de: ['Internationaler Fonds zur Rettung des Aralsees'],
    fr: ["Fonds international pour le sauvetage de la mer d'Aral"],
    ky: ['Аралды куткаруу эл аралык фонду'],
    uz: ['Orolni qutqarish xalqaro jamg‘armasi'],
    'uz-Cyrl': ['Оролни қутқариш халқаро жамғармаси'],
    zh: ['拯救咸海国际基金'],
  },
  acronyms: {
    en: ['IFAS'],
    ru: ['МФСА'],
    kk: ['ХАҚҚ'],
  },
  holder: 'country',
};
