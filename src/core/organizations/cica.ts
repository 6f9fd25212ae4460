import type { Organization } from '../model/organization';

export const cica: Organization = {
  id: 'CICA',
  names: {
    en: [
      'Conference on Interaction and Confidence Building Measures in Asia',
      'Conference on Interaction and Confidence-Building Measures in Asia',
    ],
    ru: ['Совещание по взаимодействию и мерам доверия в Азии'],
    kk: [
      'Азиядағы өзара іс-қимыл және сенім шаралары кеңесі',
      'Азиядағы өзара ықпалдастық және сенім шаралары кеңесі',
    ],
  },
  acronyms: {
    en: ['CICA'],
    ru: ['СВМДА'],
    kk: ['АӨСШК'],
  },
  notNames: {
    en: ['CICA Secretariat', 'CICA Executive Director', 'CICA Youth Council', 'CICA Business Council'],
    ru: ['Секретариат СВМДА', 'исполнительный директор СВМДА'],
    kk: ['АӨСШК Хатшылығы'],
  },
  holder: 'country',
  termMonths: 24,
};
