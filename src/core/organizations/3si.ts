import type { Organization } from '../model/organization';

export const threeSeas: Organization = {
  id: '3SI',
  names: {
    en: ['Three Seas Initiative'],
    ru: ['Инициатива трех морей', 'Инициатива трёх морей', 'Троеморье'],
  },
  acronyms: {
    en: ['3SI'],
  },
  notNames: {
    en: ['Three Seas Initiative Investment Fund', 'Three Seas Initiative Fund'],
  },
  holder: 'country',
};
