import type { Organization } from '../model/organization';

export const cica: Organization = {
  id: 'CICA',
  names: {
    en: [
      'Conference on Interaction and Confidence Building Measures in Asia',
      'Conference on Interaction and Confidence-Building Measures in Asia',
    ],
    ru: ['Совещание по взаимодействию и мерам доверия в Азии'],
    kk: [
      'Азиядағы өзара іс-қимыл және сенім шаралары кеңесі',
      'Азиядағы өзара ықпалдастық және сенім шаралары кеңесі',
      'Азиядағы өзара іс-қимыл және сенім шаралары жөніндегі кеңес',
      'Азиядағы өзара ықпалдастық және сенім шаралары жөніндегі кеңес',
    ],
    de: ['Konferenz für Interaktion und vertrauensbildende Maßnahmen in Asien'],
    fr: ["Conférence pour l'interaction et les mesures de confiance en Asie"],
    es: [
      'Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia',
      'Conferencia de Interacción y Medidas de Construcción de Confianza en Asia',
    ],
    it: [
      "Conferenza sull'interazione e le misure di rafforzamento della fiducia in Asia",
      'Conferenza sulle misure di interazione e di rafforzamento della fiducia in Asia',
    ],
    pl: ['Konferencja na rzecz Interakcji i Środków Budowy Zaufania w Azji'],
    tr: [
      "Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı",
      "Asya'da İşbirliği ve Güven Arttırıcı Önlemler Konferansı",
    ],
    uk: ['Нарада із взаємодії та заходів довіри в Азії'],
    ky: ['Азиядагы өз ара аракеттенүү жана ишеним чаралары боюнча кеңешме'],
    uz: ['Osiyoda hamkorlik va ishonch choralari bo‘yicha kengash'],
    'uz-Cyrl': ['Осиёда ҳамкорлик ва ишонч чоралари бўйича кенгаш'],
    ar: [
      'مؤتمر التفاعل وتدابير بناء الثقة في آسيا',
      'مؤتمر التفاعل وإجراءات بناء الثقة في آسيا',
      'مؤتمر التفاعل وبناء تدابير الثقة في آسيا',
      'سيكا',
    ],
    zh: ['亚洲相互协作与信任措施会议', '亞洲相互協作與信任措施會議', '亚信会议', '亚信', '亞信會議', '亞信'],
    id: ['Konferensi Interaksi dan Langkah-langkah Membangun Kepercayaan di Asia'],
    pt: ['Conferência sobre Interação e Medidas de Confiança na Ásia'],
  },
  acronyms: {
    en: ['CICA'],
    ru: ['СВМДА'],
    kk: ['АӨСШК'],
    de: ['CICA'],
    fr: ['CICA'],
    tr: ['CICA', 'AİGK'],
    ky: ['АӨИЧК', 'СВМДА'],
    uz: ['OHIChK', 'CICA'],
    'uz-Cyrl': ['ОҲИЧК', 'СВМДА'],
    uk: ['СВМДА'],
    id: ['CICA'],
    it: ['CICA'],
    es: ['CICA'],
  },
  notNames: {
    en: ['CICA Secretariat', 'CICA Executive Director', 'CICA Youth Council', 'CICA Business Council'],
    ru: ['Секретариат СВМДА', 'исполнительный директор СВМДА'],
    kk: ['АӨСШК Хатшылығы'],
  },
  holder: 'country',
  termMonths: 24,
};
