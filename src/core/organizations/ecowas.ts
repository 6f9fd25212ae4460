import type { Organization } from '../model/organization';

export const ecowas: Organization = {
  id: 'ECOWAS',
  names: {
    en: ['Economic Community of West African States'],
    ru: [
      'Экономическое сообщество стран Западной Африки',
      'Экономическое сообщество западноафриканских государств',
    ],
    kk: ['Батыс Африка мемлекеттерінің экономикалық қауымдастығы'],
    de: ['Westafrikanische Wirtschaftsgemeinschaft', 'Wirtschaftsgemeinschaft Westafrikanischer Staaten'],
    fr: ["Communauté économique des États de l'Afrique de l'Ouest"],
    es: [
      'Comunidad Económica de Estados de África Occidental',
      'Comunidad Económica de los Estados de África Occidental',
    ],
    it: ["Comunità economica degli Stati dell'Africa occidentale"],
    pt: [
      'Comunidade Económica dos Estados da África Ocidental',
      'Comunidade Econômica dos Estados da África Ocidental',
    ],
    pl: ['Wspólnota Gospodarcza Państw Afryki Zachodniej'],
    tr: ['Batı Afrika Ülkeleri Ekonomik Topluluğu', 'Batı Afrika Devletleri Ekonomik Topluluğu'],
    uk: ['Економічне співтовариство країн Західної Африки'],
    ar: [
      'الجماعة الاقتصادية لدول غرب أفريقيا',
      'المجموعة الاقتصادية لدول غرب أفريقيا',
      'إيكواس',
      'المجموعة الاقتصادية لدول غرب إفريقيا',
      'الجماعة الاقتصادية لدول غرب إفريقيا',
      'الإيكواس',
      'سيدياو',
    ],
    zh: ['西非国家经济共同体', '西非國家經濟共同體', '西共体'],
    id: ['Komunitas Ekonomi Negara-Negara Afrika Barat'],
    nl: ['Economische Gemeenschap van West-Afrikaanse Staten'],
  },
  acronyms: {
    en: ['ECOWAS'],
    ru: ['ЭКОВАС'],
    kk: ['ЭКОВАС'],
    de: ['ECOWAS', 'Ecowas'],
    fr: ['CEDEAO', 'Cédéao', 'Cedeao'],
    es: ['CEDEAO', 'ECOWAS'],
    it: ['ECOWAS', 'Ecowas'],
    pt: ['CEDEAO'],
    pl: ['ECOWAS'],
    tr: ['ECOWAS'],
    uk: ['ЕКОВАС'],
    id: ['ECOWAS'],
    nl: ['ECOWAS'],
  },
  organs: {
    en: [
      'ECOWAS Authority of Heads of State and Government',
      'Authority of Heads of State and Government of ECOWAS',
    ],
  },
  notNames: {
    en: ['ECOWAS Commission', 'ECOWAS Parliament', 'ECOWAS Court of Justice', 'ECOWAS Court', 'ECOWAS Bank'],
    ru: ['Комиссия ЭКОВАС', 'Парламент ЭКОВАС', 'Суд ЭКОВАС'],
    fr: ['Commission de la CEDEAO', 'Commission de la Cédéao', 'Parlement de la CEDEAO'],
    pt: ['Comissão da CEDEAO', 'Parlamento da CEDEAO'],
  },
  holder: 'person',
  termMonths: 12,
};
