import type { Organization } from '../model/organization';

export const aes: Organization = {
  id: 'AES',
  names: {
    en: ['Alliance of Sahel States', 'Confederation of Sahel States'],
    kk: ['Сахель мемлекеттерінің альянсы', 'Сахель мемлекеттері альянсы', 'Сахель елдерінің альянсы'],
    ru: ['Альянс государств Сахеля', 'Конфедерация государств Сахеля'],
  },
  shortNames: {
    en: ['AES'],
  },
  holder: 'country',
};
