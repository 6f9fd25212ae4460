import type { Organization } from '../model/organization';

export const unsc: Organization = {
  id: 'UNSC',
  names: {
    en: [
      'United Nations Security Council',
      'UN Security Council',
      'U.N. Security Council',
      'Security Council of the United Nations',
      "UN's Security Council",
    ],
    ru: [
      'Совет Безопасности ООН',
      'Совбез ООН',
      'Совет Безопасности Организации Объединенных Наций',
      'Совет Безопасности Организации Объединённых Наций',
    ],
    kk: ['БҰҰ Қауіпсіздік Кеңесі', 'Біріккен Ұлттар Ұйымының Қауіпсіздік Кеңесі', 'БҰҰ Қауіпсіздік кеңесі'],
  },
  acronyms: {
    en: ['UNSC'],
    ru: ['СБ ООН'],
    kk: ['БҰҰ ҚК'],
  },
  notNames: {
    en: ['UN Security Council Committee', 'Security Council Committee'],
    ru: ['Комитет Совета Безопасности ООН', 'Комитет СБ ООН'],
  },
  holder: 'country',
  termMonths: 1,
};
