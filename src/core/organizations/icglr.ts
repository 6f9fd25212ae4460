import type { Organization } from '../model/organization';

export const icglr: Organization = {
  id: 'ICGLR',
  names: {
    en: ['International Conference on the Great Lakes Region'],
    ru: [
      'Международная конференция по району Великих озер',
      'Международная конференция по району Великих озёр',
    ],
    kk: [
      'Ұлы көлдер өңірі жөніндегі халықаралық конференция',
      'Ұлы көлдер аймағы жөніндегі халықаралық конференция',
    ],
    fr: ['Conférence internationale sur la région des Grands Lacs'],
    pt: ['Conferência Internacional sobre a Região dos Grandes Lagos'],
  },
  acronyms: { en: ['ICGLR'], fr: ['CIRGL'], pt: ['CIRGL'] },
  holder: 'person',
  termMonths: 24,
};
