import type { Organization } from '../model/organization';

export const igad: Organization = {
  id: 'IGAD',
  names: {
    en: ['Intergovernmental Authority on Development'],
    ru: ['Межправительственная организация по развитию', 'Межправительственный орган по вопросам развития'],
  },
  acronyms: {
    en: ['IGAD'],
    ru: ['ИГАД'],
  },
  notNames: {
    en: ['IGAD Executive Secretary', 'IGAD Executive Secretariat'],
  },
  holder: 'country',
};
