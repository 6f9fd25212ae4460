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
  },
  acronyms: {
    en: ['SADC'],
    ru: ['САДК'],
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
