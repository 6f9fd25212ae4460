import type { Organization } from '../model/organization';

export const cplp: Organization = {
  id: 'CPLP',
  names: {
    en: [
      'Community of Portuguese Language Countries',
      'Community of Portuguese-Speaking Countries',
      'Community of Portuguese Speaking Countries',
    ],
    ru: ['Содружество португалоязычных стран', 'Сообщество португалоязычных стран'],
    kk: [
      'Португал тілді елдер қауымдастығы',
      'Португал тілді елдер достастығы',
      'Португал тілдес елдер қауымдастығы',
      'Португал тілді елдердің қауымдастығы',
    ],
    de: ['Gemeinschaft der Portugiesischsprachigen Länder', 'Gemeinschaft portugiesischsprachiger Länder'],
    fr: ['Communauté des pays de langue portugaise', 'Communauté des pays lusophones'],
    es: ['Comunidad de Países de Lengua Portuguesa'],
    it: ['Comunità dei Paesi di lingua portoghese', 'Comunità dei Paesi lusofoni'],
    pt: ['Comunidade dos Países de Língua Portuguesa', 'Comunidade de Países de Língua Portuguesa'],
    pl: ['Wspólnota Państw Portugalskojęzycznych'],
    zh: ['葡萄牙语国家共同体', '葡语国家共同体'],
    ar: ['مجموعة الدول الناطقة بالبرتغالية'],
    nl: ['Gemeenschap van Portugeestalige Landen'],
  },
  acronyms: {
    en: ['CPLP'],
    kk: ['CPLP'],
    de: ['CPLP'],
    fr: ['CPLP'],
    es: ['CPLP'],
    it: ['CPLP', 'Cplp'],
    pt: ['CPLP'],
  },
  notNames: {
    pt: [
      'Assembleia Parlamentar da CPLP',
      'Secretário Executivo da CPLP',
      'secretário-executivo da CPLP',
      'Confederação Empresarial da CPLP',
    ],
  },
  holder: 'country',
  termMonths: 24,
};
