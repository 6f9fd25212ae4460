import type { Organization } from '../model/organization';

export const pidf: Organization = {
  id: 'PIDF',
  names: {
    en: ['Pacific Islands Development Forum'],
    ru: ['Форум развития тихоокеанских островов'],
    kk: ['Тынық мұхит аралдарының даму форумы'],
    fr: ['Forum de développement des îles du Pacifique'],
    zh: ['太平洋岛国发展论坛'],
    id: ['Forum Pembangunan Kepulauan Pasifik'],
  },
  acronyms: {
    en: ['PIDF'],
  },
  holder: 'country',
};
