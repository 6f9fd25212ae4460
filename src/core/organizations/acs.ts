import type { Organization } from '../model/organization';

export const acs: Organization = {
  id: 'ACS',
  names: {
    en: ['Association of Caribbean States'],
    ru: ['Ассоциация карибских государств'],
    kk: ['Кариб мемлекеттерінің қауымдастығы', 'Кариб мемлекеттері қауымдастығы'],
    de: ['Assoziation Karibischer Staaten'],
    fr: ['Association des États de la Caraïbe'],
    es: ['Asociación de Estados del Caribe'],
    pt: ['Associação dos Estados do Caribe'],
    zh: ['加勒比国家联盟'],
    ar: ['رابطة دول الكاريبي'],
    it: ['Associazione degli Stati caraibici', 'Associazione degli Stati dei Caraibi'],
  },
  acronyms: {
    fr: ['AEC'],
    es: ['AEC'],
    pt: ['AEC'],
  },
  holder: 'country',
  termMonths: 12,
};
