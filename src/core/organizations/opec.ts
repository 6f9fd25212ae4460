import type { Organization } from '../model/organization';

export const opec: Organization = {
  id: 'OPEC',
  names: {
    en: [
      'Organization of the Petroleum Exporting Countries',
      'Organization of Petroleum Exporting Countries',
      'Organisation of the Petroleum Exporting Countries',
    ],
    ru: [
      'Организация стран – экспортеров нефти',
      'Организация стран-экспортеров нефти',
      'Организация стран-экспортёров нефти',
    ],
    kk: ['Мұнай экспорттаушы елдер ұйымы'],
  },
  acronyms: {
    en: ['OPEC'],
    ru: ['ОПЕК'],
    kk: ['ОПЕК'],
  },
  organs: {
    en: ['OPEC Conference', 'Conference of OPEC'],
    ru: ['Конференция ОПЕК'],
  },
  notNames: {
    en: [
      'OPEC Secretary General',
      'OPEC Fund',
      'OPEC Secretariat',
      'OPEC Board of Governors',
      'OPEC Secretary-General',
    ],
    ru: [
      'генсек ОПЕК',
      'генеральный секретарь ОПЕК',
      'Секретариат ОПЕК',
      'Фонд ОПЕК',
      'Совет управляющих ОПЕК',
    ],
  },
  holder: 'person',
};
