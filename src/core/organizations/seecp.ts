import type { Organization } from '../model/organization';

export const seecp: Organization = {
  id: 'SEECP',
  names: {
    en: [
      'South-East European Cooperation Process',
      'South East European Cooperation Process',
      'Southeast European Cooperation Process',
    ],
    ru: [
      'Процесс сотрудничества в Юго-Восточной Европе',
      'Процесс сотрудничества стран Юго-Восточной Европы',
    ],
    kk: [
      'Оңтүстік-Шығыс Еуропадағы ынтымақтастық процесі',
      'Оңтүстік-Шығыс Еуропа ынтымақтастық процесі',
      'Оңтүстік-Шығыс Еуропа елдерінің ынтымақтастық процесі',
      'Оңтүстік-Шығыс Еуропадағы ынтымақтастық үдерісі',
      'Оңтүстік-Шығыс Еуропа ынтымақтастық үдерісі',
    ],
    de: ['Südosteuropäischer Kooperationsprozess'],
    fr: ['Processus de coopération en Europe du Sud-Est'],
    tr: ['Güneydoğu Avrupa İşbirliği Süreci', 'Güneydoğu Avrupa Ülkeleri İşbirliği Süreci'],
    zh: ['东南欧合作进程'],
    it: [
      "Processo di cooperazione dell'Europa sud-orientale",
      "Processo di cooperazione nell'Europa sudorientale",
    ],
    es: ['Proceso de Cooperación del Sudeste de Europa', 'Proceso de Cooperación de Europa Sudoriental'],
  },
  acronyms: {
    en: ['SEECP'],
    de: ['SEECP'],
    tr: ['GDAÜ'],
  },
  holder: 'country',
  termMonths: 12,
};
