import type { Organization } from '../model/organization';

export const d8: Organization = {
  id: 'D8',
  names: {
    en: ['D-8 Organization for Economic Cooperation', 'Developing-8', 'Developing Eight'],
    ru: ['Исламская восьмерка', 'Исламская восьмёрка', 'Организация экономического сотрудничества D-8'],
  },
  acronyms: {
    en: ['D-8', 'D8'],
    ru: ['D-8', 'D8'],
  },
  holder: 'country',
};
