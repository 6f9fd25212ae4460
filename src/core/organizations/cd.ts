import type { Organization } from '../model/organization';

export const cd: Organization = {
  id: 'CD',
  names: {
    en: ['Conference on Disarmament'],
    ru: ['Конференция по разоружению'],
    kk: ['Қарусыздану жөніндегі конференция', 'Қарусыздану конференциясы'],
  },
  holder: 'country',
};
