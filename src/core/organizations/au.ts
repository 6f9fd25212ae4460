import type { Organization } from '../model/organization';

export const au: Organization = {
  id: 'AU',
  names: {
    en: ['African Union'],
    ru: ['Африканский союз', 'Афросоюз'],
    kk: ['Африка одағы'],
  },
  acronyms: {
    en: ['AU'],
  },
  organs: {
    en: ['Assembly of the African Union', 'African Union Assembly'],
    ru: ['Ассамблея Африканского союза'],
  },
  notNames: {
    en: [
      'African Union Commission',
      'AU Commission',
      'Commission of the African Union',
      'African Union Peace and Security Council',
      'AU Peace and Security Council',
      'African Union Mission',
      'African Union Development Agency',
    ],
    ru: [
      'Комиссия Африканского союза',
      'комиссия Афросоюза',
      'председатель Комиссии Африканского союза',
      'Совет мира и безопасности Африканского союза',
    ],
    kk: ['Африка одағының Комиссиясы'],
  },
  holder: 'person',
  termMonths: 12,
};
