import type { Organization } from '../model/organization';

export const eac: Organization = {
  id: 'EAC',
  names: {
    en: ['East African Community'],
    ru: ['Восточноафриканское сообщество'],
    kk: ['Шығыс Африка қауымдастығы'],
  },
  acronyms: {
    en: ['EAC'],
  },
  organs: {
    en: ['EAC Summit of Heads of State', 'Summit of EAC Heads of State'],
  },
  notNames: {
    en: [
      'East African Legislative Assembly',
      'EAC Council of Ministers',
      'EAC Secretary General',
      'EAC Secretariat',
      'East African Community Competition Authority',
    ],
  },
  holder: 'person',
  termMonths: 12,
};
