import type { Organization } from '../model/organization';

export const oif: Organization = {
  id: 'OIF',
  names: {
    en: [
      'International Organisation of La Francophonie',
      'International Organization of La Francophonie',
      'Organisation internationale de la Francophonie',
    ],
    ru: ['Международная организация франкофонии', 'Международная организация Франкофония', 'Франкофония'],
    kk: ['Халықаралық франкофония ұйымы', 'Франкофония халықаралық ұйымы'],
    de: ['Internationale Organisation der Frankophonie'],
    fr: [
      'Organisation internationale de la Francophonie',
      'Organisation internationale de la francophonie',
      "Conférence des chefs d'État de la Francophonie",
      "Conférence des chefs d'Etat de la Francophonie",
    ],
    es: ['Organización Internacional de la Francofonía', 'Francofonía'],
    it: [
      'Organizzazione internazionale della francofonia',
      'Organizzazione Internazionale della Francofonia',
    ],
    pt: ['Organização Internacional da Francofonia', 'Francofonia'],
    pl: ['Międzynarodowa Organizacja Frankofonii'],
    tr: ['Uluslararası Frankofoni Örgütü'],
    uk: ['Міжнародна організація франкофонії'],
    ar: [
      'المنظمة الدولية للفرنكوفونية',
      'المنظمة الدولية للفرانكوفونية',
      'منظمة الفرنكوفونية',
      'المنظمة الدولية للفرانكفونية',
      'الفرنكوفونية',
    ],
    zh: ['法语国家组织', '法语国家国际组织', '法語國家組織', '法语国家及地区国际组织'],
    nl: ['Internationale Organisatie van de Francofonie'],
  },
  acronyms: {
    en: ['OIF'],
    de: ['OIF'],
    fr: ['OIF'],
    es: ['OIF'],
    it: ['OIF', 'Oif'],
    pt: ['OIF'],
  },
  notNames: {
    fr: [
      'Assemblée parlementaire de la Francophonie',
      'Secrétaire générale de la Francophonie',
      'Secrétaire général de la Francophonie',
      "Secrétaire générale de l'OIF",
      'Agence universitaire de la Francophonie',
      'Jeux de la Francophonie',
    ],
  },
  organs: {
    fr: [
      'Sommet de la Francophonie',
      'Conférence ministérielle de la Francophonie',
      "Conférence des chefs d'État et de gouvernement des pays ayant le français en partage",
    ],
  },
  holder: 'country',
};
