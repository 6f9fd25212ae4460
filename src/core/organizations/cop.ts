import type { Organization } from '../model/organization';

export const cop: Organization = {
  id: 'COP',
  names: {
    en: ['UN Climate Change Conference', 'United Nations Climate Change Conference', 'UN climate conference'],
    ru: [
      'Конференция сторон Рамочной конвенции ООН об изменении климата',
      'Конференция ООН по изменению климата',
    ],
    kk: ['БҰҰ-ның климаттың өзгеруі жөніндегі конференциясы'],
  },
  acronyms: {
    en: ['COP28', 'COP29', 'COP30', 'COP31', 'COP32', 'COP27', 'COP26', 'COP25'],
    ru: ['COP'],
  },
  notNames: {
    en: ['COP Presidencies Troika'],
  },
  holder: 'country',
  termMonths: 12,
};
