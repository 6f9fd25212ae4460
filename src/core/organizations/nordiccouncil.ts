import type { Organization } from '../model/organization';

export const nordiccouncil: Organization = {
  id: 'NORDICCOUNCIL',
  names: {
    en: ['Nordic Council'],
    ru: ['Северный совет'],
    kk: ['Солтүстік кеңес'],
    de: ['Nordischer Rat'],
    fr: ['Conseil nordique'],
    es: ['Consejo Nórdico'],
    it: ['Consiglio nordico'],
    pt: ['Conselho Nórdico'],
    pl: ['Rada Nordycka'],
    tr: ['İskandinav Konseyi', 'Kuzey Konseyi'],
    uk: ['Північна рада'],
    be: ['Паўночны савет'],
    zh: ['北欧理事会', '北歐理事會'],
    ar: ['مجلس دول الشمال', 'مجلس الشمال'],
    nl: ['Noordse Raad'],
  },
  holder: 'country',
  termMonths: 12,
};
