import type { Organization } from '../model/organization';

export const bimstec: Organization = {
  id: 'BIMSTEC',
  names: {
    en: [
      'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
      'Bay of Bengal Initiative for Multisectoral Technical and Economic Cooperation',
    ],
    ru: [
      'Инициатива стран Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству',
      'Инициатива Бенгальского залива по многоотраслевому техническому и экономическому сотрудничеству',
      'Инициатива стран Бенгальского залива по многоотраслевому технико-экономическому сотрудничеству',
      'Инициатива стран Бенгальского залива',
    ],
    zh: [
      '环孟加拉湾多领域经济技术合作倡议',
      '環孟加拉灣多領域經濟技術合作倡議',
      '环孟倡议',
      '环孟加拉湾多领域技术经济合作倡议',
    ],
    ar: ['مبادرة خليج البنغال للتعاون التقني والاقتصادي المتعدد القطاعات', 'بيمستك'],
    id: ['Inisiatif Teluk Benggala untuk Kerja Sama Teknis dan Ekonomi Multisektoral'],
    fr: [
      'Initiative du golfe du Bengale pour la coopération technique et économique multisectorielle',
      'Initiative de la baie du Bengale pour la coopération technique et économique multisectorielle',
    ],
  },
  acronyms: {
    en: ['BIMSTEC'],
    ru: ['БИМСТЕК'],
    kk: ['БИМСТЕК'],
    de: ['BIMSTEC'],
    fr: ['BIMSTEC'],
    es: ['BIMSTEC'],
    it: ['BIMSTEC'],
    pl: ['BIMSTEC'],
    tr: ['BIMSTEC'],
    uk: ['БІМСТЕК'],
    id: ['BIMSTEC'],
    pt: ['BIMSTEC'],
  },
  notNames: {
    en: ['BIMSTEC Secretary General', 'BIMSTEC Secretariat'],
  },
  holder: 'country',
};
