import type { Organization } from '../model/organization';

export const las: Organization = {
  id: 'LAS',
  names: {
    en: ['League of Arab States', 'Arab League'],
    ru: ['Лига арабских государств', 'Арабская лига'],
    kk: ['Араб мемлекеттері лигасы', 'Араб лигасы'],
    de: ['Arabische Liga'],
    fr: ['Ligue arabe', 'Ligue des États arabes'],
    es: ['Liga Árabe', 'Liga de los Estados Árabes'],
    it: ['Lega araba', 'Lega degli Stati arabi'],
    pt: ['Liga Árabe', 'Liga dos Estados Árabes'],
    pl: ['Liga Arabska', 'Liga Państw Arabskich'],
    tr: ['Arap Birliği', 'Arap Ligi'],
    uk: ['Ліга арабських держав'],
    be: ['Ліга арабскіх дзяржаў'],
    ky: ['Араб мамлекеттер лигасы'],
    uz: ['Arab davlatlari ligasi'],
    ar: ['جامعة الدول العربية', 'الجامعة العربية', 'القمة العربية'],
    zh: [
      '阿拉伯国家联盟',
      '阿拉伯國家聯盟',
      '阿盟',
      '阿拉伯联盟',
      '阿拉伯聯盟',
      '阿拉伯国家峰会',
      '阿盟首脑会议',
    ],
    id: ['Liga Arab', 'Liga Negara-Negara Arab'],
    nl: ['Arabische Liga'],
  },
  acronyms: {
    ru: ['ЛАГ'],
    uk: ['ЛАД'],
  },
  organs: {
    en: ['Arab League Council', 'Council of the Arab League'],
    ru: ['Совет Лиги арабских государств', 'Совет ЛАГ'],
    ar: ['مجلس جامعة الدول العربية', 'مجلس الجامعة العربية'],
  },
  notNames: {
    en: [
      'Arab League Secretary-General',
      'Arab League Secretary General',
      'Secretary-General of the Arab League',
      'Arab League Educational, Cultural and Scientific Organization',
    ],
    ru: ['генсек ЛАГ', 'генеральный секретарь Лиги арабских государств', 'генсек Лиги арабских государств'],
    ar: [
      'الأمين العام لجامعة الدول العربية',
      'أمين عام جامعة الدول العربية',
      'أمين عام الجامعة العربية',
      'جامعة الدول العربية المفتوحة',
    ],
  },
  holder: 'country',
};
