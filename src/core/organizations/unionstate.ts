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
  },
  organs: {
    en: ['Supreme State Council of the Union State'],
    ru: ['Высший Государственный Совет Союзного государства'],
  },
  notNames: {
    en: ['Standing Committee of the Union State', 'State Secretary of the Union State'],
    ru: [
      'Госсекретарь Союзного государства',
      'Парламентское собрание Союза Беларуси и России',
      'Постоянный комитет Союзного государства',
    ],
  },
  holder: 'country',
};
