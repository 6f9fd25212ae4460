import type { Organization } from '../model/organization';

export const unionstate: Organization = {
  id: 'UNIONSTATE',
  names: {
    en: ['Union State', 'Union State of Russia and Belarus'],
    ru: [
      'Союзное государство',
      'Союзное государство России и Белоруссии',
      'Союзное государство Беларуси и России',
    ],
    kk: ['Одақтық мемлекет'],
    de: ['Unionsstaat', 'Unionsstaat Russland und Belarus'],
    fr: ["État de l'Union"],
    pl: ['Państwo Związkowe', 'Państwo Związkowe Białorusi i Rosji', 'Państwo Związkowe Rosji i Białorusi'],
    uk: ['Союзна держава', 'Союзна держава Росії та Білорусі'],
    be: ['Саюзная дзяржава', 'Саюзная дзяржава Беларусі і Расіі'],
    zh: ['俄白联盟国家', '俄白联盟'],
    it: ["Stato dell'Unione di Russia e Bielorussia"],
  },
  organs: {
    en: ['Supreme State Council of the Union State'],
    ru: [
      'Высший Государственный Совет Союзного государства',
      'Высший Госсовет Союзного государства',
      'Высший Государственный Совет',
      'Высший Госсовет',
      'Совет министров Союзного государства',
      'Совмин Союзного государства',
    ],
    be: ['Вышэйшы Дзяржаўны Савет Саюзнай дзяржавы'],
  },
  notNames: {
    en: ['Standing Committee of the Union State', 'State Secretary of the Union State'],
    ru: [
      'Госсекретарь Союзного государства',
      'Парламентское собрание Союза Беларуси и России',
      'Постоянный комитет Союзного государства',
    ],
    be: ['Дзяржсакратар Саюзнай дзяржавы'],
  },
  holder: 'country',
};
