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
    de: ['Internationale Organisation der Frankophonie'],
    fr: ['Organisation internationale de la Francophonie', 'Organisation internationale de la francophonie'],
    es: ['Organización Internacional de la Francofonía'],
    it: ['Organizzazione internazionale della francofonia'],
    pt: ['Organização Internacional da Francofonia'],
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
  },
  notNames: {
    fr: ['Assemblée parlementaire de la Francophonie', 'Secrétaire générale de la Francophonie'],
  },
  holder: 'country',
};
