import type { Organization } from '../model/organization';

export const unga: Organization = {
  id: 'UNGA',
  names: {
    en: [
      'United Nations General Assembly',
      'UN General Assembly',
      'U.N. General Assembly',
      'General Assembly of the United Nations',
    ],
    ru: [
      'Генеральная Ассамблея ООН',
      'Генассамблея ООН',
      'Генеральная Ассамблея Организации Объединенных Наций',
    ],
    kk: ['БҰҰ Бас Ассамблеясы', 'Біріккен Ұлттар Ұйымының Бас Ассамблеясы'],
  },
  acronyms: {
    en: ['UNGA'],
    ru: ['ГА ООН'],
  },
  notNames: {
    en: ['General Assembly of the OAS'],
    ru: ['Первый комитет Генеральной Ассамблеи ООН', 'Третий комитет Генеральной Ассамблеи ООН'],
  },
  holder: 'person',
  termMonths: 12,
};
