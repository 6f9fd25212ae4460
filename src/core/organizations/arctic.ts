import type { Organization } from '../model/organization';

export const arctic: Organization = {
  id: 'ARCTIC',
  names: {
    en: ['Arctic Council'],
    ru: ['Арктический совет'],
    kk: ['Арктика кеңесі', 'Арктикалық кеңес'],
    de: ['Arktischer Rat'],
    fr: ["Conseil de l'Arctique"],
    es: ['Consejo Ártico'],
    it: ['Consiglio artico', "Consiglio dell'Artico", 'Consiglio Artico'],
    pt: ['Conselho do Ártico', 'Conselho Ártico'],
    pl: ['Rada Arktyczna'],
    tr: ['Arktik Konseyi'],
    uk: ['Арктична рада'],
    be: ['Арктычны савет'],
    ar: ['مجلس القطب الشمالي', 'مجلس المنطقة القطبية الشمالية', 'المجلس القطبي'],
    zh: ['北极理事会', '北極理事會'],
    id: ['Dewan Arktik'],
    nl: ['Arctische Raad', 'Arktische Raad'],
  },
  notNames: {
    en: ['Arctic Economic Council', 'Arctic Athabaskan Council'],
    ru: [
      'Рабочая группа Арктического совета',
      'Комитет старших должностных лиц Арктического совета',
      'Арктический экономический совет',
    ],
  },
  holder: 'country',
  termMonths: 24,
};
