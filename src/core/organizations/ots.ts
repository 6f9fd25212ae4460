import type { Organization } from '../model/organization';

export const ots: Organization = {
  id: 'OTS',
  names: {
    en: [
      'Organization of Turkic States',
      'Organisation of Turkic States',
      'Turkic Council',
      'Cooperation Council of Turkic-Speaking States',
    ],
    ru: ['Организация тюркских государств', 'Тюркский совет', 'Совет сотрудничества тюркоязычных государств'],
    kk: ['Түркі мемлекеттері ұйымы', 'Түркі кеңесі', 'Түркітілдес мемлекеттердің ынтымақтастық кеңесі'],
  },
  acronyms: {
    en: ['OTS'],
    ru: ['ОТГ'],
    kk: ['ТМҰ'],
  },
  organs: {
    ru: ['Совет глав государств ОТГ'],
  },
  notNames: {
    en: ['OTS Council of Elders', 'OTS Secretariat', 'OTS Secretary General'],
    ru: [
      'Международный тюркский совет старейшин',
      'Совет старейшин ОТГ',
      'Секретариат ОТГ',
      'генсек ОТГ',
      'генеральный секретарь ОТГ',
    ],
    kk: ['Түркі мемлекеттері ұйымының Хатшылығы', 'Түркі мемлекеттері ұйымының Ақсақалдар кеңесі'],
  },
  holder: 'country',
};
