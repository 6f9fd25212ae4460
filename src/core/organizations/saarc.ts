import type { Organization } from '../model/organization';

export const saarc: Organization = {
  id: 'SAARC',
  names: {
    en: ['South Asian Association for Regional Cooperation'],
    ru: [
      'Ассоциация регионального сотрудничества Южной Азии',
      'Южноазиатская ассоциация регионального сотрудничества',
    ],
  },
  acronyms: {
    en: ['SAARC'],
    ru: ['СААРК'],
  },
  notNames: {
    en: ['SAARC Secretary General', 'SAARC Development Fund', 'SAARC Chamber of Commerce and Industry'],
  },
  holder: 'country',
};
