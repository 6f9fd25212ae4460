import type { Organization } from '../model/organization';

export const pidf: Organization = {
  id: 'PIDF',
  names: {
    en: ['Pacific Islands Development Forum'],
    ru: ['Форум развития тихоокеанских островов'],
  },
  acronyms: {
    en: ['PIDF'],
  },
  holder: 'country',
};
