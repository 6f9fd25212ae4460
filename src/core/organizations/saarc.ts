import type { Organization } from '../model/organization';

export const saarc: Organization = {
  id: 'SAARC',
  names: {
    en: ['South Asian Association for Regional Cooperation'],
    ru: [
      'Ассоциация регионального сотрудничества Южной Азии',
      'Южноазиатская ассоциация регионального сотрудничества',
    ],
    kk: [
      'Оңтүстік Азия өңірлік ынтымақтастық қауымдастығы',
      'Оңтүстік Азия аймақтық ынтымақтастық қауымдастығы',
      'Оңтүстік Азияның өңірлік ынтымақтастық қауымдастығы',
      'Оңтүстік Азия елдерінің өңірлік ынтымақтастық қауымдастығы',
    ],
    de: [
      'Südasiatische Vereinigung für regionale Kooperation',
      'Südasiatische Vereinigung für regionale Zusammenarbeit',
    ],
    fr: [
      'Association sud-asiatique pour la coopération régionale',
      "Association de l'Asie du Sud pour la coopération régionale",
      'Association sud-asiatique de coopération régionale',
    ],
    es: [
      'Asociación Sudasiática para la Cooperación Regional',
      'Asociación para la Cooperación Regional de Asia Meridional',
      'Asociación del Asia Meridional para la Cooperación Regional',
    ],
    it: [
      'Associazione sud-asiatica per la cooperazione regionale',
      "Associazione dell'Asia meridionale per la cooperazione regionale",
    ],
    pt: [
      'Associação Sul-Asiática para a Cooperação Regional',
      'Associação para a Cooperação Regional da Ásia do Sul',
    ],
    pl: ['Południowoazjatyckie Stowarzyszenie Współpracy Regionalnej'],
    ar: ['رابطة جنوب آسيا للتعاون الإقليمي', 'سارك'],
    zh: ['南亚区域合作联盟', '南亞區域合作聯盟', '南盟'],
    nl: ['Zuid-Aziatische Associatie voor Regionale Samenwerking'],
    id: ['Asosiasi Kerja Sama Regional Asia Selatan'],
  },
  acronyms: {
    en: ['SAARC'],
    ru: ['СААРК'],
    kk: ['СААРК', 'SAARC'],
    de: ['SAARC'],
    fr: ['SAARC'],
    es: ['SAARC'],
    it: ['SAARC'],
    pl: ['SAARC'],
    tr: ['SAARC'],
    id: ['SAARC'],
    nl: ['SAARC'],
    pt: ['SAARC'],
  },
  notNames: {
    en: ['SAARC Secretary General', 'SAARC Development Fund', 'SAARC Chamber of Commerce and Industry'],
  },
  holder: 'country',
};
