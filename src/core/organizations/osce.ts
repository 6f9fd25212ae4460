import type { Organization } from '../model/organization';

export const osce: Organization = {
  id: 'OSCE',
  names: {
    en: [
      'Organization for Security and Co-operation in Europe',
      'Organization for Security and Cooperation in Europe',
      'Organisation for Security and Co-operation in Europe',
      'Organisation for Security and Cooperation in Europe',
    ],
    ru: ['Организация по безопасности и сотрудничеству в Европе'],
    kk: ['Еуропадағы қауіпсіздік және ынтымақтастық ұйымы'],
  },
  acronyms: {
    en: ['OSCE'],
    ru: ['ОБСЕ'],
    kk: ['ЕҚЫҰ'],
  },
  organs: {
    en: ['OSCE Permanent Council', 'OSCE Ministerial Council', 'Permanent Council of the OSCE'],
    ru: ['Постоянный совет ОБСЕ', 'Совет министров иностранных дел ОБСЕ', 'СМИД ОБСЕ'],
    kk: ['ЕҚЫҰ Тұрақты кеңесі'],
  },
  notNames: {
    en: [
      'OSCE Parliamentary Assembly',
      'Parliamentary Assembly of the OSCE',
      'OSCE PA',
      'OSCE Minsk Group',
      'OSCE Special Monitoring Mission',
      'OSCE Secretary General',
      'OSCE Office for Democratic Institutions and Human Rights',
      'OSCE Forum for Security Co-operation',
      'OSCE Mission',
      'OSCE Secretariat',
    ],
    ru: [
      'Парламентская ассамблея ОБСЕ',
      'ПА ОБСЕ',
      'БДИПЧ ОБСЕ',
      'Специальная мониторинговая миссия ОБСЕ',
      'СММ ОБСЕ',
      'Минская группа ОБСЕ',
      'генсек ОБСЕ',
      'генеральный секретарь ОБСЕ',
      'Форум ОБСЕ по сотрудничеству в области безопасности',
    ],
    kk: ['ЕҚЫҰ Парламенттік Ассамблеясы', 'ЕҚЫҰ ПА'],
  },
  holder: 'country',
  termMonths: 12,
};
