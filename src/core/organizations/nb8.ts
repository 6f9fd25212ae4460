import type { Organization } from '../model/organization';

export const nb8: Organization = {
  id: 'NB8',
  names: {
    en: ['Nordic-Baltic Eight', 'Nordic-Baltic cooperation'],
    ru: [
      'Северо-Балтийская восьмерка',
      'Нордическо-Балтийская восьмерка',
      'Скандинаво-Балтийская восьмерка',
      'Страны Северной Европы и Балтии',
    ],
    kk: ['Солтүстік-Балтық сегіздігі', 'Солтүстік және Балтық елдерінің сегіздігі'],
    de: ['Nordisch-Baltische Acht'],
    pl: ['Nordycko-Bałtycka Ósemka'],
    uk: ['Північно-Балтійська вісімка', 'Нордично-Балтійська вісімка', 'Скандинаво-Балтійська вісімка'],
    es: ['Nórdico-Báltico Ocho'],
  },
  acronyms: {
    en: ['NB8', 'NB6'],
    ru: ['NB8'],
    kk: ['NB8'],
    de: ['NB8'],
    pl: ['NB8'],
    uk: ['NB8'],
  },
  holder: 'country',
  termMonths: 12,
  termStarts: ['01-01'],
};
