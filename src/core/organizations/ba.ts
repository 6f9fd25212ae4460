import type { Organization } from '../model/organization';

export const ba: Organization = {
  id: 'BA',
  names: {
    en: ['Baltic Assembly'],
    ru: ['Балтийская ассамблея'],
    kk: ['Балтық ассамблеясы'],
    de: ['Baltische Versammlung'],
    fr: ['Assemblée balte'],
    pl: ['Zgromadzenie Bałtyckie'],
    uk: ['Балтійська асамблея'],
    ar: ['جمعية البلطيق'],
    it: ['Assemblea baltica'],
  },
  holder: 'country',
  termMonths: 12,
};
