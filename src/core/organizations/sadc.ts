import type { Organization } from '../model/organization';

export const sadc: Organization = {
  id: 'SADC',
  names: {
    en: ['Southern African Development Community'],
    ru: [
      'Сообщество развития Юга Африки',
      'Южноафриканское сообщество развития',
      'Сообщество по вопросам развития юга Африки',
    ],
    de: ['Entwicklungsgemeinschaft des Südlichen Afrika', 'Entwicklungsgemeinschaft des südlichen Afrika'],
    fr: [
      "Communauté de développement d'Afrique australe",
      "Communauté de développement de l'Afrique australe",
      "Communauté pour le développement de l'Afrique australe",
    ],
    es: ['Comunidad de Desarrollo de África Austral', 'Comunidad para el Desarrollo del África Meridional'],
    it: [
      "Comunità di sviluppo dell'Africa australe",
      "Comunità per lo sviluppo dell'Africa australe",
      "Comunità di sviluppo dell'Africa meridionale",
    ],
    pt: [
      'Comunidade de Desenvolvimento da África Austral',
      'Comunidade para o Desenvolvimento da África Austral',
    ],
    pl: ['Południowoafrykańska Wspólnota Rozwoju', 'Wspólnota Rozwoju Afryki Południowej'],
    tr: ['Güney Afrika Kalkınma Topluluğu'],
    ar: [
      'الجماعة الإنمائية للجنوب الأفريقي',
      'مجموعة تنمية الجنوب الأفريقي',
      'الجماعة الإنمائية للجنوب الإفريقي',
      'مجموعة التنمية لأفريقيا الجنوبية',
      'سادك',
    ],
    zh: ['南部非洲发展共同体', '南部非洲發展共同體', '南共体'],
    nl: ['Ontwikkelingsgemeenschap van Zuidelijk Afrika'],
    id: ['Komunitas Pembangunan Afrika Selatan', 'Komunitas Pembangunan Afrika bagian Selatan'],
  },
  acronyms: {
    en: ['SADC'],
    ru: ['САДК'],
    de: ['SADC'],
    fr: ['SADC'],
    es: ['SADC'],
    it: ['SADC', 'Sadc'],
    pt: ['SADC'],
    pl: ['SADC'],
    tr: ['SADC'],
    id: ['SADC'],
    nl: ['SADC'],
  },
  notNames: {
    en: [
      'SADC Parliamentary Forum',
      'SADC Tribunal',
      'SADC Executive Secretary',
      'SADC Secretariat',
      'SADC Council of Ministers',
      'SADC Organ on Politics, Defence and Security Cooperation',
      'SADC Organ Troika',
    ],
  },
  holder: 'person',
  termMonths: 12,
};
