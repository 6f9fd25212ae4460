import type { Organization } from '../model/organization';

export const nb8: Organization = {
  id: 'NB8',
  names: {
    en: ['Nordic-Baltic Eight', 'Nordic-Baltic cooperation'],
    ru: ['Северо-Балтийская восьмерка', 'Страны Северной Европы и Балтии'],
  },
  acronyms: {
    en: ['NB8', 'NB6'],
    ru: ['NB8'],
  },
  holder: 'country',
  termMonths: 12,
};
