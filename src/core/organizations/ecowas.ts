import type { Organization } from '../model/organization';

export const ecowas: Organization = {
  id: 'ECOWAS',
  names: {
    en: ['Economic Community of West African States'],
    ru: [
      'Экономическое сообщество стран Западной Африки',
      'Экономическое сообщество западноафриканских государств',
    ],
    kk: ['Батыс Африка мемлекеттерінің экономикалық қауымдастығы'],
  },
  acronyms: {
    en: ['ECOWAS'],
    ru: ['ЭКОВАС'],
    kk: ['ЭКОВАС'],
  },
  organs: {
    en: [
      'ECOWAS Authority of Heads of State and Government',
      'Authority of Heads of State and Government of ECOWAS',
    ],
  },
  notNames: {
    en: ['ECOWAS Commission', 'ECOWAS Parliament', 'ECOWAS Court of Justice', 'ECOWAS Court', 'ECOWAS Bank'],
    ru: ['Комиссия ЭКОВАС', 'Парламент ЭКОВАС', 'Суд ЭКОВАС'],
  },
  holder: 'person',
  termMonths: 12,
};
