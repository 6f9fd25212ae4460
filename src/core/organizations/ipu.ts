import type { Organization } from '../model/organization';

export const ipu: Organization = {
  id: 'IPU',
  names: {
    en: ['Inter-Parliamentary Union'],
    ru: ['Межпарламентский союз'],
    kk: ['Парламентаралық одақ'],
  },
  shortNames: {
    en: ['IPU'],
  },
  holder: 'person',
};
