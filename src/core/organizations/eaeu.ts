import type { Organization } from '../model/organization';

export const eaeu: Organization = {
  id: 'EAEU',
  names: {
    en: ['Eurasian Economic Union'],
    ru: ['Евразийский экономический союз', 'Евразийский союз'],
    kk: ['Еуразиялық экономикалық одақ'],
  },
  acronyms: {
    en: ['EAEU', 'EEU'],
    ru: ['ЕАЭС'],
    kk: ['ЕАЭО', 'ЕАЭС'],
  },
  organs: {
    en: [
      'Supreme Eurasian Economic Council',
      'Eurasian Intergovernmental Council',
      'Council of the Eurasian Economic Commission',
    ],
    ru: [
      'Высший Евразийский экономический совет',
      'ВЕЭС',
      'Евразийский межправительственный совет',
      'Совет Евразийской экономической комиссии',
      'Совет ЕЭК',
    ],
    kk: ['Жоғары Еуразиялық экономикалық кеңес', 'Еуразиялық үкіметаралық кеңес'],
  },
  notNames: {
    en: [
      'Eurasian Economic Commission',
      'Board of the Eurasian Economic Commission',
      'EAEU Court',
      'Court of the Eurasian Economic Union',
      'EAEU Business Council',
    ],
    ru: [
      'Евразийская экономическая комиссия',
      'Коллегия ЕЭК',
      'Коллегия Евразийской экономической комиссии',
      'Суд ЕАЭС',
      'Суд Евразийского экономического союза',
      'Деловой совет ЕАЭС',
    ],
    kk: ['Еуразиялық экономикалық комиссия', 'ЕАЭО Соты'],
  },
  holder: 'country',
  termMonths: 12,
};
