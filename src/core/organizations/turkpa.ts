import type { Organization } from '../model/organization';

export const turkpa: Organization = {
  id: 'TURKPA',
  names: {
    en: ['Parliamentary Assembly of Turkic States', 'Parliamentary Assembly of Turkic-Speaking Countries'],
    ru: ['Парламентская ассамблея тюркских государств', 'Парламентская ассамблея тюркоязычных стран'],
    kk: ['Түркі мемлекеттерінің Парламенттік Ассамблеясы', 'Түркітілдес елдердің Парламенттік Ассамблеясы'],
    tr: ['Türk Devletleri Parlamenter Asamblesi', 'Türk Dili Konuşan Ülkeler Parlamenter Asamblesi'],
    ky: ['Түрк мамлекеттеринин парламенттик ассамблеясы'],
    uz: ['Turkiy davlatlar parlament assambleyasi'],
    'uz-Cyrl': ['Туркий давлатлар парламент ассамблеяси'],
    fr: ['Assemblée parlementaire des États turciques'],
    it: ['Assemblea parlamentare degli Stati turchi'],
  },
  acronyms: {
    en: ['TURKPA'],
    ru: ['ТЮРКПА'],
    kk: ['ТҮРКПА', 'ТүркПА', 'ТүрКПА'],
    tr: ['TÜRKPA'],
    ky: ['ТҮРКПА'],
    uz: ['TURKPA'],
    'uz-Cyrl': ['ТУРКПА'],
  },
  holder: 'country',
};
