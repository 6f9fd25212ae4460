import type { Organization } from '../model/organization';

export const pif: Organization = {
  id: 'PIF',
  names: {
    en: ['Pacific Islands Forum'],
    ru: ['Форум тихоокеанских островов', 'Форум островов Тихого океана'],
    kk: [
      'Тынық мұхит аралдары форумы',
      'Тынық мұхиты аралдары форумы',
      'Тынық мұхит форумы',
      'Тынық мұхиты форумы',
      'Тынық мұхит елдерінің форумы',
      'Тынық мұхиты елдері форумы',
    ],
    de: ['Pazifisches Inselforum', 'Pacific Islands Forum'],
    fr: ['Forum des îles du Pacifique', 'Forum des Îles du Pacifique'],
    es: ['Foro de las Islas del Pacífico', 'Foro de Islas del Pacífico'],
    it: ['Forum delle isole del Pacifico'],
    pt: ['Fórum das Ilhas do Pacífico'],
    pl: ['Forum Wysp Pacyfiku'],
    tr: ['Pasifik Adaları Forumu'],
    uk: ['Форум тихоокеанських островів'],
    zh: ['太平洋岛国论坛', '太平洋島國論壇', '太平洋群島論壇'],
    id: ['Forum Kepulauan Pasifik', 'Forum Pulau-Pulau Pasifik'],
    ar: ['منتدى جزر المحيط الهادئ', 'منتدى جزر المحيط الهادي'],
  },
  acronyms: {
    en: ['PIF'],
    ru: ['ФТО'],
    kk: ['PIF'],
    fr: ['FIP'],
    id: ['PIF'],
  },
  notNames: {
    en: [
      'Pacific Islands Forum Secretariat',
      'Pacific Islands Forum Fisheries Agency',
      'PIF Secretary General',
      'Pacific Islands Forum Secretary General',
    ],
  },
  holder: 'country',
  termMonths: 12,
};
