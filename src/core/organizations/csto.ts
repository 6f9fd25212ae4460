import type { Organization } from '../model/organization';

export const csto: Organization = {
  id: 'CSTO',
  names: {
    ru: ['Организация Договора о коллективной безопасности'],
    en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
    kk: ['Ұжымдық қауіпсіздік туралы шарт ұйымы'],
  },
  acronyms: { ru: ['ОДКБ'], en: ['CSTO'], kk: ['ҰҚШҰ'] },
  organs: { ru: ['Совет коллективной безопасности', 'СКБ'], en: ['Collective Security Council'] },
  holder: 'country',
  termMonths: 12,
};
