import type { Organization } from '../model/organization';

export const apec: Organization = {
  id: 'APEC',
  names: {
    en: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    ru: [
      'Азиатско-Тихоокеанское экономическое сотрудничество',
      'Форум Азиатско-Тихоокеанского экономического сотрудничества',
    ],
    kk: ['Азия-Тынық мұхиты экономикалық ынтымақтастығы'],
    de: ['Asiatisch-Pazifische Wirtschaftsgemeinschaft', 'Asiatisch-Pazifische Wirtschaftskooperation'],
    fr: ["Coopération économique pour l'Asie-Pacifique", 'Forum de coopération économique Asie-Pacifique'],
    es: [
      'Foro de Cooperación Económica Asia-Pacífico',
      'Cooperación Económica Asia-Pacífico',
      'Foro de Cooperación Económica de Asia-Pacífico',
    ],
    it: ['Cooperazione economica asiatico-pacifica'],
    pt: ['Cooperação Econômica Ásia-Pacífico', 'Cooperação Económica Ásia-Pacífico'],
    pl: ['Współpraca Gospodarcza Azji i Pacyfiku', 'Wspólnota Gospodarcza Azji i Pacyfiku'],
    tr: ['Asya-Pasifik Ekonomik İşbirliği', 'Asya Pasifik Ekonomik İşbirliği'],
    uk: ['Азійсько-Тихоокеанське економічне співробітництво'],
    be: ['Азіяцка-Ціхаакіянскае эканамічнае супрацоўніцтва'],
    ar: [
      'منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ',
      'أبيك',
      'التعاون الاقتصادي لآسيا والمحيط الهادئ',
    ],
    zh: ['亚太经济合作组织', '亞太經濟合作組織', '亚太经合组织', '亞太經合組織', '亚太经合会', '亞太經合會'],
    id: ['Kerja Sama Ekonomi Asia Pasifik'],
  },
  acronyms: {
    en: ['APEC'],
    ru: ['АТЭС'],
    kk: ['АТЭЫ'],
    de: ['APEC'],
    fr: ['APEC'],
    es: ['APEC'],
    it: ['APEC'],
    pt: ['APEC'],
    pl: ['APEC'],
    tr: ['APEC'],
    uk: ['АТЕС'],
    zh: ['APEC'],
    id: ['APEC'],
  },
  notNames: {
    en: ['APEC Business Advisory Council', 'APEC Secretariat'],
    ru: ['Деловой консультативный совет АТЭС'],
  },
  holder: 'country',
  termMonths: 12,
};
