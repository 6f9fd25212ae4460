import type { Organization } from '../model/organization';

export const unga: Organization = {
  id: 'UNGA',
  names: {
    en: [
      'United Nations General Assembly',
      'UN General Assembly',
      'U.N. General Assembly',
      'General Assembly of the United Nations',
    ],
    ru: [
      'Генеральная Ассамблея ООН',
      'Генассамблея ООН',
      'Генеральная Ассамблея Организации Объединенных Наций',
      'Генассамблея Организации Объединенных Наций',
      'Генассамблея',
    ],
    kk: ['БҰҰ Бас Ассамблеясы', 'Біріккен Ұлттар Ұйымының Бас Ассамблеясы'],
    de: [
      'UN-Generalversammlung',
      'UN-Vollversammlung',
      'Generalversammlung der Vereinten Nationen',
      'Uno-Generalversammlung',
    ],
    fr: [
      "Assemblée générale de l'ONU",
      'Assemblée générale des Nations unies',
      'Assemblée générale des Nations Unies',
      'Assemblée générale des NU',
    ],
    es: ['Asamblea General de la ONU', 'Asamblea General de las Naciones Unidas'],
    it: [
      "Assemblea generale dell'ONU",
      'Assemblea generale delle Nazioni Unite',
      "Assemblea generale dell'Onu",
    ],
    pt: ['Assembleia Geral da ONU', 'Assembleia-Geral da ONU', 'Assembleia Geral das Nações Unidas'],
    pl: ['Zgromadzenie Ogólne ONZ'],
    tr: ['BM Genel Kurulu', 'Birleşmiş Milletler Genel Kurulu'],
    uk: ['Генеральна Асамблея ООН', 'Генасамблея ООН'],
    be: ['Генеральная Асамблея ААН'],
    ky: ['БУУнун Башкы Ассамблеясы'],
    uz: ['BMT Bosh Assambleyasi'],
    'uz-Cyrl': ['БМТ Бош Ассамблеяси'],
    ar: ['الجمعية العامة للأمم المتحدة'],
    zh: ['联合国大会', '聯合國大會', '联大', '聯大'],
    id: [
      'Majelis Umum PBB',
      'Sidang Umum PBB',
      'Majelis Umum Perserikatan Bangsa-Bangsa',
      'Perhimpunan Agung PBB',
    ],
    nl: ['Algemene Vergadering van de Verenigde Naties', 'Algemene Vergadering van de VN'],
  },
  acronyms: {
    en: ['UNGA'],
    ru: ['ГА ООН'],
  },
  notNames: {
    en: ['General Assembly of the OAS'],
    ru: ['Первый комитет Генеральной Ассамблеи ООН', 'Третий комитет Генеральной Ассамблеи ООН'],
    ar: [
      'الجمعية العامة العادية',
      'الجمعية العامة للمساهمين',
      'الجمعية العامة غير العادية',
      'الجمعية العامة للبنك',
      'الجمعية العامة للشركة',
    ],
  },
  shortNames: {
    ar: ['الجمعية العامة'],
    id: ['Majelis Umum'],
  },
  holder: 'person',
  termMonths: 12,
};
