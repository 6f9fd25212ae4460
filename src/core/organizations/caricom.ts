import type { Organization } from '../model/organization';

export const caricom: Organization = {
  id: 'CARICOM',
  names: {
    en: ['Caribbean Community'],
    ru: ['Карибское сообщество'],
    kk: [
      'Кариб қауымдастығы',
      'Кариб қоғамдастығы',
      'Кариб елдері қауымдастығы',
      'Кариб елдерінің қауымдастығы',
    ],
    de: ['Karibische Gemeinschaft'],
    fr: ['Communauté caribéenne', 'Communauté des Caraïbes'],
    es: ['Comunidad del Caribe'],
    it: ['Comunità caraibica', 'Comunità dei Caraibi'],
    pt: ['Comunidade do Caribe', 'Comunidade das Caraíbas'],
    pl: ['Wspólnota Karaibska', 'Karaibska Wspólnota'],
    tr: ['Karayip Topluluğu'],
    ar: ['الجماعة الكاريبية', 'كاريكوم', 'مجموعة الكاريبي'],
    zh: ['加勒比共同体', '加勒比共同體', '加共体'],
    nl: ['Caribische Gemeenschap'],
  },
  acronyms: {
    en: ['CARICOM', 'Caricom'],
    ru: ['КАРИКОМ'],
    de: ['CARICOM'],
    fr: ['CARICOM', 'Caricom'],
    es: ['CARICOM', 'Caricom'],
    it: ['CARICOM', 'Caricom'],
    pt: ['CARICOM', 'Caricom'],
    nl: ['CARICOM'],
  },
  organs: {
    en: [
      'CARICOM Conference of Heads of Government',
      'Conference of Heads of Government of the Caribbean Community',
    ],
  },
  notNames: {
    en: ['CARICOM Secretariat', 'CARICOM Secretary-General', 'CARICOM Development Fund'],
  },
  holder: 'person',
  termMonths: 6,
  termStarts: ['01-01', '07-01'],
};
