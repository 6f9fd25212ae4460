import type { Organization } from '../model/organization';

export const ecosoc: Organization = {
  id: 'ECOSOC',
  names: {
    en: [
      'United Nations Economic and Social Council',
      'UN Economic and Social Council',
      'Economic and Social Council',
    ],
    ru: [
      'Экономический и Социальный Совет ООН',
      'Экономический и социальный совет Организации Объединенных Наций',
    ],
    kk: ['БҰҰ Экономикалық және әлеуметтік кеңесі'],
    de: ['Wirtschafts- und Sozialrat der Vereinten Nationen'],
    fr: ['Conseil économique et social des Nations unies', "Conseil économique et social de l'ONU"],
    es: [
      'Consejo Económico y Social de las Naciones Unidas',
      'Consejo Económico y Social de la ONU',
      'Consejo Económico y Social de Naciones Unidas',
    ],
    it: ['Consiglio economico e sociale delle Nazioni Unite'],
    pt: [
      'Conselho Econômico e Social das Nações Unidas',
      'Conselho Económico e Social das Nações Unidas',
      'Conselho Económico e Social da ONU',
      'Conselho Econômico e Social da ONU',
    ],
    pl: ['Rada Gospodarcza i Społeczna ONZ'],
    tr: ['BM Ekonomik ve Sosyal Konseyi'],
    uk: ['Економічна і соціальна рада ООН'],
    ar: ['المجلس الاقتصادي والاجتماعي للأمم المتحدة'],
    zh: ['联合国经济及社会理事会', '经社理事会'],
    nl: ['Economische en Sociale Raad van de Verenigde Naties'],
  },
  acronyms: {
    en: ['ECOSOC'],
    ru: ['ЭКОСОС'],
    kk: ['ЭКОСОС'],
    de: ['ECOSOC'],
    fr: ['ECOSOC', 'Ecosoc'],
    es: ['ECOSOC', 'Ecosoc'],
    it: ['ECOSOC', 'Ecosoc'],
    pt: ['ECOSOC', 'Ecosoc'],
    pl: ['ECOSOC'],
    tr: ['ECOSOC'],
    uk: ['ЕКОСОР'],
    id: ['ECOSOC'],
  },
  holder: 'person',
  termMonths: 12,
};
