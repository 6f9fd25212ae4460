import type { Organization } from '../model/organization';

export const coe: Organization = {
  id: 'COE',
  names: {
    en: ['Council of Europe'],
    ru: ['Совет Европы'],
    kk: ['Еуропа Кеңесі', 'Еуропалық Кеңес ұйымы'],
  },
  acronyms: {
    en: ['CoE'],
  },
  organs: {
    en: [
      'Committee of Ministers of the Council of Europe',
      'Council of Europe Committee of Ministers',
      'Committee of Ministers',
      "Council of Europe's Committee of Ministers",
    ],
    ru: ['Комитет министров Совета Европы', 'Комитет министров'],
    kk: ['Еуропа Кеңесінің Министрлер комитеті'],
  },
  notNames: {
    en: [
      'Parliamentary Assembly of the Council of Europe',
      'Council of Europe Parliamentary Assembly',
      'PACE',
      'Council of Europe Development Bank',
      'Congress of Local and Regional Authorities of the Council of Europe',
      'Council of Europe Secretary General',
      'Secretary General of the Council of Europe',
      'Council of Europe Commissioner for Human Rights',
    ],
    ru: [
      'Парламентская ассамблея Совета Европы',
      'ПАСЕ',
      'Европейский суд по правам человека',
      'Конгресс местных и региональных властей Совета Европы',
      'Банк развития Совета Европы',
      'генсек Совета Европы',
      'генеральный секретарь Совета Европы',
      'Венецианская комиссия Совета Европы',
      'комиссар Совета Европы',
    ],
    kk: ['Еуропа Кеңесінің Парламенттік Ассамблеясы', 'ЕКПА'],
  },
  holder: 'country',
  termMonths: 6,
};
