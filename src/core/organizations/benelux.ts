import type { Organization } from '../model/organization';

export const benelux: Organization = {
  id: 'BENELUX',
  names: {
    en: ['Benelux Union', 'Benelux'],
    ru: ['Бенилюкс', 'Союз Бенилюкс'],
    kk: ['Бенилюкс'],
    de: ['Benelux-Union', 'Benelux'],
    fr: ['Union Benelux', 'Benelux', 'Bénélux'],
    es: ['Benelux', 'Unión del Benelux'],
    it: ['Benelux', 'Unione del Benelux'],
    pt: ['Benelux'],
    pl: ['Beneluks', 'Unia Beneluksu'],
    tr: ['Benelüks'],
    uk: ['Бенілюкс'],
    be: ['Бенілюкс'],
    ar: ['البنلوكس'],
    zh: ['比荷卢联盟'],
    nl: ['Benelux', 'Benelux-Unie', 'Benelux Unie'],
  },
  organs: {
    en: ['Benelux Committee of Ministers', 'Committee of Ministers'],
    nl: ['Comité van Ministers van de Benelux'],
  },
  notNames: {
    en: ['Benelux Parliament'],
    nl: ['Beneluxparlement', 'Benelux-parlement'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
