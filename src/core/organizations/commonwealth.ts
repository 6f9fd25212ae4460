import type { Organization } from '../model/organization';

export const commonwealth: Organization = {
  id: 'COMMONWEALTH',
  names: {
    en: ['Commonwealth of Nations'],
    ru: ['Содружество наций', 'Британское содружество'],
    kk: ['Ұлттар Достастығы'],
  },
  holder: 'person',
};
