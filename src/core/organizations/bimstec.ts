import type { Organization } from '../model/organization';

export const bimstec: Organization = {
  id: 'BIMSTEC',
  names: {
    en: [
      'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
      'Bay of Bengal Initiative for Multisectoral Technical and Economic Cooperation',
    ],
    ru: [
      'Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству',
    ],
  },
  acronyms: {
    en: ['BIMSTEC'],
    ru: ['БИМСТЕК'],
  },
  notNames: {
    en: ['BIMSTEC Secretary General', 'BIMSTEC Secretariat'],
  },
  holder: 'country',
};
