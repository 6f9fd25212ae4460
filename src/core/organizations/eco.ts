import type { Organization } from '../model/organization';

export const eco: Organization = {
  id: 'ECO',
  names: {
    en: ['Economic Cooperation Organization'],
    ru: ['Организация экономического сотрудничества'],
    kk: ['Экономикалық ынтымақтастық ұйымы'],
    de: ['Organisation für wirtschaftliche Zusammenarbeit'],
    fr: ['Organisation de coopération économique'],
    es: ['Organización de Cooperación Económica'],
    tr: ['Ekonomik İşbirliği Teşkilatı', 'Ekonomik İş Birliği Teşkilatı'],
    uk: ['Організація економічного співробітництва'],
    ky: ['Экономикалык кызматташтык уюму'],
    uz: ['Iqtisodiy hamkorlik tashkiloti'],
    'uz-Cyrl': ['Иқтисодий ҳамкорлик ташкилоти'],
    ar: ['منظمة التعاون الاقتصادي'],
    zh: ['经济合作组织'],
    it: ['Organizzazione di cooperazione economica', 'Organizzazione per la cooperazione economica'],
    pt: ['Organização de Cooperação Económica', 'Organização de Cooperação Econômica'],
  },
  acronyms: {
    en: ['ECO'],
    ru: ['ОЭС'],
    tr: ['EİT'],
    kk: ['ЭЫҰ'],
  },
  notNames: {
    en: ['Organization for Economic Cooperation and Development', 'ECO Secretary General'],
    ru: ['Организация экономического сотрудничества и развития'],
    de: ['Organisation für wirtschaftliche Zusammenarbeit und Entwicklung'],
    fr: [
      'Organisation de coopération économique et de développement',
      'Organisation de coopération et de développement économiques',
    ],
    es: ['Organización para la Cooperación y el Desarrollo Económicos'],
    tr: ['Ekonomik İşbirliği ve Kalkınma Teşkilatı'],
    uk: ['Організація економічного співробітництва та розвитку'],
    ar: ['منظمة التعاون الاقتصادي والتنمية'],
    zh: ['经济合作与发展组织'],
    it: [
      'Organizzazione per la cooperazione economica e lo sviluppo',
      'Organizzazione per la cooperazione e lo sviluppo economico',
    ],
    pt: [
      'Organização para a Cooperação e Desenvolvimento Económico',
      'Organização para a Cooperação e Desenvolvimento Econômico',
    ],
  },
  holder: 'country',
};
