import type { Organization } from '../model/organization';

export const oecs: Organization = {
  id: 'OECS',
  names: {
    en: ['Organisation of Eastern Caribbean States', 'Organization of Eastern Caribbean States'],
    ru: ['Организация Восточно-Карибских государств'],
    kk: ['Шығыс Кариб мемлекеттері ұйымы', 'Шығыс Кариб мемлекеттерінің ұйымы'],
    de: ['Organisation Ostkaribischer Staaten'],
    fr: ['Organisation des États de la Caraïbe orientale', 'Organisation des États des Caraïbes orientales'],
    es: ['Organización de Estados del Caribe Oriental'],
    zh: ['东加勒比国家组织'],
    it: ['Organizzazione degli Stati dei Caraibi orientali'],
    pt: ['Organização dos Estados do Caribe Oriental', 'Organização dos Estados das Caraíbas Orientais'],
  },
  acronyms: {
    en: ['OECS'],
    ru: ['ОВКГ'],
    kk: ['OECS'],
    fr: ['OECO'],
    es: ['OECO'],
    pt: ['OECO'],
  },
  organs: {
    en: ['OECS Authority'],
  },
  notNames: {
    en: ['OECS Commission'],
  },
  holder: 'person',
};
