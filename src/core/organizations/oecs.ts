import type { Organization } from '../model/organization';

export const oecs: Organization = {
  id: 'OECS',
  names: {
    en: ['Organisation of Eastern Caribbean States', 'Organization of Eastern Caribbean States'],
    ru: ['Организация Восточно-Карибских государств'],
  },
  acronyms: {
    en: ['OECS'],
    ru: ['ОВКГ'],
  },
  organs: {
    en: ['OECS Authority'],
  },
  notNames: {
    en: ['OECS Commission'],
  },
  holder: 'person',
};
