import type { Organization } from '../model/organization';

export const amu: Organization = {
  id: 'AMU',
  names: {
    en: ['Arab Maghreb Union'],
    ru: ['Союз арабского Магриба'],
    kk: ['Араб Магриб одағы', 'Араб Магрибі одағы'],
    de: ['Union des Arabischen Maghreb'],
    fr: ['Union du Maghreb arabe', 'Union maghrébine'],
    es: ['Unión del Magreb Árabe'],
    it: ['Unione del Maghreb arabo'],
    pt: ['União do Magrebe Árabe', 'União do Magreb Árabe'],
    ar: ['اتحاد المغرب العربي', 'الاتحاد المغاربي'],
    zh: ['阿拉伯马格里布联盟', '阿拉伯馬格里布聯盟'],
    id: ['Uni Maghreb Arab'],
    nl: ['Unie van de Arabische Maghreb'],
  },
  acronyms: {
    en: ['AMU'],
    fr: ['UMA'],
  },
  holder: 'country',
};
