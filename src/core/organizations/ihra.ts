import type { Organization } from '../model/organization';

export const ihra: Organization = {
  id: 'IHRA',
  names: {
    en: ['International Holocaust Remembrance Alliance'],
    ru: ['Международный альянс в память о Холокосте'],
    kk: ['Холокостты еске алу халықаралық альянсы', 'Холокостты еске алу жөніндегі халықаралық альянс'],
    de: ['Internationale Allianz für Holocaust-Gedenken', 'Internationale Allianz zum Holocaustgedenken'],
    fr: ["Alliance internationale pour la mémoire de l'Holocauste"],
    es: ['Alianza Internacional para el Recuerdo del Holocausto'],
    it: ["Alleanza internazionale per la memoria dell'Olocausto"],
    pl: ['Międzynarodowy Sojusz na rzecz Pamięci o Holokauście'],
  },
  acronyms: { en: ['IHRA'], de: ['IHRA'], fr: ['IHRA'], es: ['IHRA'], it: ['IHRA'], pl: ['IHRA'] },
  holder: 'country',
  termMonths: 12,
};
