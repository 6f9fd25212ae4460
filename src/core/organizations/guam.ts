import type { Organization } from '../model/organization';

export const guam: Organization = {
  id: 'GUAM',
  names: {
    en: ['Organization for Democracy and Economic Development'],
    ru: ['Организация за демократию и экономическое развитие'],
    de: ['Organisation für Demokratie und Wirtschaftsentwicklung'],
    fr: ['Organisation pour la démocratie et le développement économique'],
    pl: ['Organizacja na rzecz Demokracji i Rozwoju Gospodarczego'],
    tr: ['Demokrasi ve Ekonomik Kalkınma Örgütü'],
    uk: ['Організація за демократію та економічний розвиток'],
    zh: ['古阿姆集团', '古阿姆民主与经济发展组织'],
    it: ['Organizzazione per la democrazia e lo sviluppo economico'],
  },
  acronyms: {
    en: ['GUAM'],
    ru: ['ГУАМ'],
    kk: ['ГУАМ'],
    de: ['GUAM'],
    fr: ['GUAM'],
    pl: ['GUAM'],
    tr: ['GUAM'],
    uk: ['ГУАМ'],
    be: ['ГУАМ'],
    it: ['GUAM'],
  },
  notNames: {
    en: ['GUAM Parliamentary Assembly'],
    ru: ['Парламентская ассамблея ГУАМ', 'ПА ГУАМ', 'генсек ГУАМ'],
    uk: ['Парламентська асамблея ГУАМ', 'ПА ГУАМ'],
  },
  holder: 'country',
  termMonths: 12,
};
