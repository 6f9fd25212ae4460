import type { Organization } from '../model/organization';

export const gcc: Organization = {
  id: 'GCC',
  names: {
    en: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'],
    ru: [
      'Совет сотрудничества арабских государств Персидского залива',
      'Совет сотрудничества стран Персидского залива',
      'Совет сотрудничества государств Персидского залива',
      'Совет сотрудничества арабских государств Залива',
      'Совет сотрудничества стран Залива',
    ],
    kk: [
      'Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі',
      'Парсы шығанағындағы араб мемлекеттерінің ынтымақтастық кеңесі',
      'Парсы шығанағы елдерінің ынтымақтастық кеңесі',
    ],
    de: ['Golf-Kooperationsrat', 'Golfkooperationsrat'],
    fr: ['Conseil de coopération du Golfe', 'Conseil de coopération des États arabes du Golfe'],
    es: ['Consejo de Cooperación del Golfo', 'Consejo de Cooperación para los Estados Árabes del Golfo'],
    it: ['Consiglio di cooperazione del Golfo'],
    pt: ['Conselho de Cooperação do Golfo', 'Conselho de Cooperação para os Estados Árabes do Golfo'],
    pl: ['Rada Współpracy Zatoki Perskiej'],
    tr: ['Körfez İşbirliği Konseyi', 'Körfez İş Birliği Konseyi'],
    uk: [
      'Рада співробітництва арабських держав Перської затоки',
      'Рада співпраці арабських держав Перської затоки',
    ],
    ar: [
      'مجلس التعاون لدول الخليج العربية',
      'مجلس التعاون الخليجي',
      'مجلس التعاون',
      'مجلس التعاون لدول الخليج',
      'القمة الخليجية',
    ],
    zh: [
      '海湾合作委员会',
      '海灣合作委員會',
      '海合会',
      '海合會',
      '海湾阿拉伯国家合作委员会',
      '海灣阿拉伯國家合作委員會',
    ],
    id: ['Dewan Kerja Sama Teluk', 'Dewan Kerja Sama untuk Negara-Negara Arab di Teluk'],
    nl: ['Samenwerkingsraad van de Golf', 'Golfsamenwerkingsraad'],
  },
  acronyms: {
    en: ['GCC'],
    ru: ['ССАГПЗ', 'ССГПЗ'],
    de: ['GKR'],
    fr: ['CCG'],
    es: ['CCG'],
    it: ['CCG'],
    pt: ['CCG'],
    tr: ['KİK'],
  },
  organs: {
    en: ['GCC Supreme Council'],
    ar: ['المجلس الأعلى لمجلس التعاون'],
  },
  notNames: {
    en: ['GCC Secretary General', 'GCC Secretary-General', 'GCC Ministerial Council'],
    ar: ['الأمين العام لمجلس التعاون', 'أمين عام مجلس التعاون'],
  },
  holder: 'country',
  termMonths: 12,
};
