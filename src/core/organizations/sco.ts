import type { Organization } from '../model/organization';

export const sco: Organization = {
  id: 'SCO',
  names: {
    en: ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation'],
    ru: ['Шанхайская организация сотрудничества'],
    kk: ['Шанхай ынтымақтастық ұйымы'],
  },
  acronyms: {
    en: ['SCO'],
    ru: ['ШОС'],
    kk: ['ШЫҰ', 'ШОС'],
  },
  organs: {
    en: [
      'SCO Council of Heads of State',
      'Council of Heads of State of the SCO',
      'SCO Heads of State Council',
    ],
    ru: [
      'Совет глав государств ШОС',
      'Совет глав государств – членов ШОС',
      'Совет глав государств-членов ШОС',
      'Совет глав правительств ШОС',
      'СГГ ШОС',
    ],
    kk: ['ШЫҰ Мемлекет басшылары кеңесі'],
  },
  notNames: {
    en: [
      'SCO Regional Anti-Terrorist Structure',
      'SCO RATS',
      'SCO Secretariat',
      'SCO Business Council',
      'SCO Interbank Consortium',
    ],
    ru: [
      'Региональная антитеррористическая структура ШОС',
      'РАТС ШОС',
      'Секретариат ШОС',
      'Деловой совет ШОС',
      'Межбанковское объединение ШОС',
      'генсек ШОС',
      'генеральный секретарь ШОС',
    ],
    kk: ['ШЫҰ Хатшылығы'],
  },
  holder: 'country',
};
