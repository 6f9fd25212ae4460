import type { Organization } from '../model/organization';

export const unhrc: Organization = {
  id: 'UNHRC',
  names: {
    en: [
      'United Nations Human Rights Council',
      'UN Human Rights Council',
      'U.N. Human Rights Council',
      'Human Rights Council',
    ],
    ru: [
      'Совет по правам человека ООН',
      'Совет ООН по правам человека',
      'Совет по правам человека Организации Объединенных Наций',
    ],
    kk: ['БҰҰ Адам құқықтары жөніндегі кеңесі', 'БҰҰ Адам құқықтары кеңесі'],
  },
  acronyms: {
    en: ['UNHRC'],
    ru: ['СПЧ ООН'],
  },
  notNames: {
    en: [
      'Presidential Human Rights Council',
      'National Human Rights Council',
      'Human Rights Council of Russia',
      'Human Rights Council Advisory Committee',
    ],
    ru: ['Совет по правам человека при президенте'],
  },
  holder: 'person',
  termMonths: 12,
};
