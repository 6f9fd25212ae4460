import type { Organization } from '../model/organization';

export const cis: Organization = {
  id: 'CIS',
  names: {
    en: ['Commonwealth of Independent States'],
    ru: ['Содружество Независимых Государств'],
    kk: ['Тәуелсіз Мемлекеттер Достастығы'],
  },
  acronyms: {
    en: ['CIS'],
    ru: ['СНГ'],
    kk: ['ТМД'],
  },
  organs: {
    en: [
      'CIS Council of Heads of State',
      'CIS Council of Heads of Government',
      'CIS Council of Foreign Ministers',
      'Council of Heads of State of the CIS',
    ],
    ru: [
      'Совет глав государств СНГ',
      'СГГ СНГ',
      'Совет глав правительств СНГ',
      'Совет министров иностранных дел СНГ',
      'СМИД СНГ',
    ],
    kk: ['ТМД Мемлекет басшылары кеңесі'],
  },
  notNames: {
    en: [
      'CIS Interparliamentary Assembly',
      'Interparliamentary Assembly of the CIS',
      'IPA CIS',
      'CIS Executive Committee',
      'CIS Economic Court',
    ],
    ru: [
      'Межпарламентская ассамблея СНГ',
      'Межпарламентская ассамблея государств – участников СНГ',
      'Межпарламентская ассамблея государств-участников СНГ',
      'МПА СНГ',
      'Исполнительный комитет СНГ',
      'Исполком СНГ',
      'Исполкома СНГ',
      'Экономический суд СНГ',
      'Антитеррористический центр СНГ',
      'Электроэнергетический совет СНГ',
    ],
    kk: ['ТМД Парламентаралық Ассамблеясы', 'ТМД Атқару комитеті'],
  },
  holder: 'country',
  termMonths: 12,
};
