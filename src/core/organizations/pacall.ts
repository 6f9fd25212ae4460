import type { Organization } from '../model/organization';

export const pacall: Organization = {
  id: 'PACALL',
  names: {
    en: ['Pacific Alliance'],
    ru: ['Тихоокеанский альянс'],
    kk: ['Тынық мұхиты альянсы'],
  },
  holder: 'country',
  termMonths: 12,
};
