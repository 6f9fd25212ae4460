import type { Organization } from '../model/organization';

export const aosis: Organization = {
  id: 'AOSIS',
  names: {
    en: ['Alliance of Small Island States'],
    ru: ['Альянс малых островных государств'],
    kk: [
      'Шағын арал мемлекеттерінің альянсы',
      'Шағын аралдық мемлекеттер альянсы',
      'Шағын арал мемлекеттері альянсы',
    ],
    fr: ['Alliance des petits États insulaires'],
    es: ['Alianza de los Pequeños Estados Insulares'],
    pt: ['Aliança dos Pequenos Estados Insulares'],
  },
  acronyms: { en: ['AOSIS'], fr: ['AOSIS'], es: ['AOSIS'], pt: ['AOSIS'] },
  holder: 'country',
};
