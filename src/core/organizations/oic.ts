import type { Organization } from '../model/organization';

export const oic: Organization = {
  id: 'OIC',
  names: {
    en: [
      'Organization of Islamic Cooperation',
      'Organisation of Islamic Cooperation',
      'Organization of the Islamic Conference',
    ],
    ru: ['Организация исламского сотрудничества', 'Организация Исламская конференция'],
    kk: ['Ислам ынтымақтастығы ұйымы'],
  },
  acronyms: {
    en: ['OIC'],
    ru: ['ОИС'],
    kk: ['ИЫҰ'],
  },
  organs: {
    en: [
      'OIC Council of Foreign Ministers',
      'OIC-CFM',
      'OIC CFM',
      'Council of Foreign Ministers of the OIC',
      'Islamic Summit Conference',
    ],
    ru: ['Совет министров иностранных дел ОИС', 'СМИД ОИС'],
  },
  notNames: {
    en: [
      'OIC Secretary General',
      'OIC General Secretariat',
      'OIC Youth Forum',
      'OIC Independent Permanent Human Rights Commission',
      'Islamic Organization for Food Security',
    ],
    ru: ['Исламская организация по продовольственной безопасности', 'генсек ОИС'],
  },
  holder: 'country',
};
