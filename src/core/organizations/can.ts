import type { Organization } from '../model/organization';

export const can: Organization = {
  id: 'CAN',
  names: {
    en: ['Andean Community', 'Andean Community of Nations'],
    ru: ['Андское сообщество', 'Андское сообщество наций'],
    kk: ['Анд қауымдастығы', 'Анд елдері қауымдастығы', 'Анд ұлттарының қауымдастығы'],
    de: ['Andengemeinschaft', 'Andengemeinschaft der Nationen'],
    fr: ['Communauté andine'],
    es: ['Comunidad Andina', 'Comunidad Andina de Naciones'],
    it: ['Comunità andina'],
    pt: ['Comunidade Andina', 'Comunidade Andina de Nações'],
    pl: ['Wspólnota Andyjska'],
    zh: ['安第斯共同体'],
    ar: ['جماعة دول الأنديز', 'مجموعة دول الأنديز'],
    nl: ['Andesgemeenschap'],
  },
  notNames: {
    en: ['Andean Parliament'],
    es: [
      'Parlamento Andino',
      'Tribunal de Justicia de la Comunidad Andina',
      'Secretaría General de la Comunidad Andina',
    ],
    pt: ['Parlamento Andino'],
  },
  holder: 'country',
  termMonths: 12,
};
