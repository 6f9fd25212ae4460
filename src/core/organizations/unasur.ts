import type { Organization } from '../model/organization';

export const unasur: Organization = {
  id: 'UNASUR',
  names: {
    en: ['Union of South American Nations'],
    ru: ['Союз южноамериканских наций'],
    kk: [
      'Оңтүстік Америка ұлттарының одағы',
      'Оңтүстік Америка ұлттары одағы',
      'Оңтүстік Америка елдерінің одағы',
    ],
    de: ['Union Südamerikanischer Nationen'],
    fr: ['Union des nations sud-américaines'],
    es: [
      'Unión de Naciones Suramericanas',
      'Unión de las Naciones Suramericanas',
      'Unión de Naciones Sudamericanas',
    ],
    it: ['Unione delle nazioni sudamericane'],
    pt: ['União de Nações Sul-Americanas', 'União das Nações Sul-Americanas'],
    pl: ['Unia Narodów Południowoamerykańskich'],
    zh: ['南美洲国家联盟', '南美国家联盟'],
    ar: ['اتحاد أمم أمريكا الجنوبية'],
    nl: ['Unie van Zuid-Amerikaanse Naties'],
  },
  acronyms: {
    en: ['UNASUR', 'Unasur'],
    ru: ['УНАСУР'],
    kk: ['УНАСУР'],
    de: ['UNASUR'],
    fr: ['UNASUR', 'Unasur'],
    es: ['UNASUR', 'Unasur'],
    it: ['UNASUR'],
    pt: ['UNASUL', 'Unasul', 'UNASUR', 'Unasur'],
    nl: ['UNASUR'],
  },
  notNames: {
    es: [
      'Secretaría General de la Unasur',
      'Secretaría General de UNASUR',
      'secretario general de la Unasur',
    ],
    pt: ['secretário-geral da Unasul'],
  },
  holder: 'country',
  termMonths: 12,
};
