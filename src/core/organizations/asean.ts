import type { Organization } from '../model/organization';

export const asean: Organization = {
  id: 'ASEAN',
  names: {
    en: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations'],
    ru: ['Ассоциация государств Юго-Восточной Азии', 'Ассоциация стран Юго-Восточной Азии'],
    kk: ['Оңтүстік-Шығыс Азия мемлекеттерінің қауымдастығы', 'Оңтүстік-Шығыс Азия елдері қауымдастығы'],
  },
  acronyms: {
    en: ['ASEAN', 'Asean'],
    ru: ['АСЕАН'],
    kk: ['АСЕАН'],
  },
  notNames: {
    en: [
      'ASEAN Inter-Parliamentary Assembly',
      'ASEAN Secretary-General',
      'Secretary-General of ASEAN',
      'ASEAN Secretariat',
      'ASEAN Regional Forum',
      'ASEAN Business Advisory Council',
      'ASEAN Football Federation',
    ],
    ru: [
      'Межпарламентская ассамблея АСЕАН',
      'генсек АСЕАН',
      'генеральный секретарь АСЕАН',
      'Секретариат АСЕАН',
    ],
  },
  holder: 'country',
  termMonths: 12,
};
