import type { Organization } from '../model/organization';

export const caricom: Organization = {
  id: 'CARICOM',
  names: {
    en: ['Caribbean Community'],
    ru: ['Карибское сообщество'],
  },
  acronyms: {
    en: ['CARICOM', 'Caricom'],
    ru: ['КАРИКОМ'],
  },
  organs: {
    en: [
      'CARICOM Conference of Heads of Government',
      'Conference of Heads of Government of the Caribbean Community',
    ],
  },
  notNames: {
    en: ['CARICOM Secretariat', 'CARICOM Secretary-General', 'CARICOM Development Fund'],
  },
  holder: 'person',
  termMonths: 6,
};
