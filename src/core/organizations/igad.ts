import type { Organization } from '../model/organization';

export const igad: Organization = {
  id: 'IGAD',
  names: {
    en: ['Intergovernmental Authority on Development'],
    ru: ['Межправительственная организация по развитию', 'Межправительственный орган по вопросам развития'],
    kk: ['Үкіметаралық даму органы'],
    de: ['Zwischenstaatliche Entwicklungsbehörde'],
    fr: [
      'Autorité intergouvernementale pour le développement',
      'Autorité intergouvernementale sur le développement',
    ],
    es: ['Autoridad Intergubernamental para el Desarrollo'],
    it: ['Autorità intergovernativa per lo sviluppo'],
    tr: ['Hükümetlerarası Kalkınma Otoritesi'],
    ar: [
      'الهيئة الحكومية للتنمية',
      'الهيئة الحكومية الدولية المعنية بالتنمية',
      'إيغاد',
      'الهيئة الحكومية المعنية بالتنمية',
      'إيقاد',
      'الإيقاد',
      'الإيغاد',
      'الهيئة الحكومية الدولية للتنمية',
    ],
    zh: ['政府间发展组织', '伊加特', '东非政府间发展组织', '政府間發展組織', '伊加特组织'],
    pt: ['Autoridade Intergovernamental para o Desenvolvimento'],
  },
  acronyms: {
    en: ['IGAD'],
    ru: ['ИГАД'],
    kk: ['ИГАД'],
    de: ['IGAD'],
    fr: ['IGAD', 'Igad'],
    es: ['IGAD'],
    it: ['IGAD', 'Igad'],
    tr: ['IGAD'],
    pt: ['IGAD'],
  },
  notNames: {
    en: ['IGAD Executive Secretary', 'IGAD Executive Secretariat'],
  },
  holder: 'country',
};
