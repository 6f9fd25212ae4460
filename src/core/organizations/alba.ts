import type { Organization } from '../model/organization';

export const alba: Organization = {
  id: 'ALBA',
  names: {
    en: ['Bolivarian Alliance for the Peoples of Our America', 'Bolivarian Alliance'],
    ru: ['Боливарианский альянс для народов нашей Америки', 'Боливарианский альянс'],
  },
  acronyms: {
    en: ['ALBA', 'ALBA-TCP'],
    ru: ['АЛБА'],
  },
  holder: 'country',
};
