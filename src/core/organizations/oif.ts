import type { Organization } from '../model/organization';

export const oif: Organization = {
  id: 'OIF',
  names: {
    en: [
      'International Organisation of La Francophonie',
      'International Organization of La Francophonie',
      'Organisation internationale de la Francophonie',
    ],
    ru: ['Международная организация франкофонии'],
  },
  acronyms: {
    en: ['OIF'],
  },
  holder: 'country',
};
