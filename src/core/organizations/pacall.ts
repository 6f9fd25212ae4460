import type { Organization } from '../model/organization';

export const pacall: Organization = {
  id: 'PACALL',
  names: {
    en: ['Pacific Alliance'],
    ru: ['Тихоокеанский альянс'],
    kk: ['Тынық мұхиты альянсы'],
    de: ['Pazifik-Allianz', 'Pazifikallianz'],
    fr: ['Alliance du Pacifique'],
    es: ['Alianza del Pacífico'],
    it: ['Alleanza del Pacifico'],
    pt: ['Aliança do Pacífico'],
    pl: ['Sojusz Pacyfiku'],
    tr: ['Pasifik İttifakı'],
    uk: ['Тихоокеанський альянс'],
    ar: ['تحالف المحيط الهادئ'],
    zh: ['太平洋联盟', '太平洋聯盟'],
  },
  notNames: {
    es: ['Consejo Empresarial de la Alianza del Pacífico'],
  },
  holder: 'country',
  termMonths: 12,
};
