import type { Organization } from '../model/organization';

export const celac: Organization = {
  id: 'CELAC',
  names: {
    en: ['Community of Latin American and Caribbean States'],
    ru: [
      'Сообщество стран Латинской Америки и Карибского бассейна',
      'Сообщество государств Латинской Америки и Карибского бассейна',
      'Сообщество латиноамериканских и карибских государств',
    ],
  },
  acronyms: {
    en: ['CELAC'],
    ru: ['СЕЛАК'],
  },
  holder: 'country',
  termMonths: 12,
};
