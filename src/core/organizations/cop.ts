import type { Organization } from '../model/organization';

export const cop: Organization = {
  id: 'COP',
  names: {
    en: ['UN Climate Change Conference', 'United Nations Climate Change Conference', 'UN climate conference'],
    ru: [
      'Конференция сторон Рамочной конвенции ООН об изменении климата',
      'Конференция ООН по изменению климата',
    ],
    kk: ['БҰҰ-ның климаттың өзгеруі жөніндегі конференциясы'],
    de: ['UN-Klimakonferenz', 'Weltklimakonferenz'],
    fr: [
      'Conférence des Nations unies sur les changements climatiques',
      'Conférence des Nations unies sur le climat',
    ],
    es: [
      'Conferencia de las Naciones Unidas sobre el Cambio Climático',
      'Conferencia de la ONU sobre el Cambio Climático',
    ],
    it: ['Conferenza delle Nazioni Unite sui cambiamenti climatici', 'Conferenza ONU sul clima'],
    pt: [
      'Conferência das Nações Unidas sobre Mudanças Climáticas',
      'Conferência das Nações Unidas sobre as Alterações Climáticas',
    ],
    pl: ['Konferencja Narodów Zjednoczonych w sprawie Zmian Klimatu', 'Szczyt klimatyczny ONZ'],
    tr: ['BM İklim Değişikliği Konferansı', 'Birleşmiş Milletler İklim Değişikliği Konferansı'],
    uk: ['Конференція ООН зі зміни клімату'],
    ar: [
      'مؤتمر الأمم المتحدة للتغير المناخي',
      'مؤتمر الأمم المتحدة المعني بتغير المناخ',
      'مؤتمر الأطراف',
      'مؤتمر الأمم المتحدة لتغير المناخ',
      'مؤتمر المناخ',
      'مؤتمر الأطراف في اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ',
      'كوب28',
      'كوب29',
      'كوب30',
      'كوب 28',
      'كوب 29',
      'كوب 30',
      'كوب 31',
    ],
    zh: [
      '联合国气候变化大会',
      '聯合國氣候變化大會',
      '联合国气候变化框架公约缔约方大会',
      '聯合國氣候峰會',
      '联合国气候峰会',
      '氣候變遷大會',
      '聯合國氣候變遷大會',
      '缔约方大会',
      '締約方會議',
      '聯合國氣候大會',
      '联合国气候大会',
    ],
    id: [
      'Konferensi Perubahan Iklim PBB',
      'Konferensi Para Pihak',
      'Konferensi Perubahan Iklim Perserikatan Bangsa-Bangsa',
      'KTT Iklim PBB',
      'Konferensi Iklim PBB',
    ],
  },
  acronyms: {
    en: ['COP28', 'COP29', 'COP30', 'COP31', 'COP32', 'COP27', 'COP26', 'COP25'],
    ru: ['COP'],
  },
  notNames: {
    en: ['COP Presidencies Troika'],
  },
  holder: 'country',
  termMonths: 12,
};
