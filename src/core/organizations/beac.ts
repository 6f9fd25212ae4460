import type { Organization } from '../model/organization';

export const beac: Organization = {
  id: 'BEAC',
  names: {
    en: ['Barents Euro-Arctic Council'],
    ru: [
      'Совет Баренцева/Евроарктического региона',
      'Баренцев Евроарктический совет',
      'Совет Баренцева Евроарктического региона',
    ],
    de: ['Barentsrat', 'Euro-Arktischer Barentsrat'],
    fr: ['Conseil euro-arctique de la mer de Barents', 'Conseil euro-arctique de Barents'],
    it: ['Consiglio euro-artico di Barents'],
  },
  acronyms: {
    en: ['BEAC'],
  },
  holder: 'country',
};
