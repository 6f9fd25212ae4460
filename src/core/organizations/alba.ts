import type { Organization } from '../model/organization';

export const alba: Organization = {
  id: 'ALBA',
  names: {
    en: ['Bolivarian Alliance for the Peoples of Our America', 'Bolivarian Alliance'],
    ru: ['Боливарианский альянс для народов нашей Америки', 'Боливарианский альянс'],
    de: ['Bolivarianische Allianz für die Völker unseres Amerika'],
    fr: ['Alliance bolivarienne pour les peuples de notre Amérique'],
    es: [
      'Alianza Bolivariana para los Pueblos de Nuestra América',
      'Alianza Bolivariana',
      'Alianza Bolivariana para los Pueblos de Nuestra América-Tratado de Comercio de los Pueblos',
    ],
    it: ['Alleanza bolivariana per le Americhe'],
    pt: ['Aliança Bolivariana para os Povos da Nossa América'],
    zh: ['美洲玻利瓦尔联盟'],
    ar: ['التحالف البوليفاري لشعوب أمريكتنا'],
  },
  acronyms: {
    en: ['ALBA', 'ALBA-TCP'],
    ru: ['АЛБА'],
    kk: ['АЛБА'],
    fr: ['ALBA'],
    es: ['ALBA', 'ALBA-TCP'],
    pt: ['ALBA', 'ALBA-TCP'],
  },
  holder: 'country',
};
