import type { Organization } from '../model/organization';

export const csto: Organization = {
  id: 'CSTO',
  names: {
    en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
    ru: ['Организация Договора о коллективной безопасности', 'Договор о коллективной безопасности'],
    kk: ['Ұжымдық қауіпсіздік туралы шарт ұйымы', 'Ұжымдық қауіпсіздік шарты ұйымы'],
  },
  acronyms: {
    en: ['CSTO'],
    ru: ['ОДКБ'],
    kk: ['ҰҚШҰ', 'ОДКБ'],
  },
  organs: {
    en: ['Collective Security Council'],
    ru: ['Совет коллективной безопасности', 'СКБ'],
    kk: ['Ұжымдық қауіпсіздік кеңесі'],
  },
  notNames: {
    en: [
      'CSTO Parliamentary Assembly',
      'Parliamentary Assembly of the CSTO',
      'CSTO Secretariat',
      'CSTO Joint Staff',
      'CSTO Secretary General',
    ],
    ru: [
      'Парламентская Ассамблея ОДКБ',
      'ПА ОДКБ',
      'Парламентская ассамблея Организации Договора о коллективной безопасности',
      'Секретариат ОДКБ',
      'Объединенный штаб ОДКБ',
      'генсек ОДКБ',
      'генеральный секретарь ОДКБ',
      'Комитет секретарей советов безопасности ОДКБ',
      'аналитическая ассоциация ОДКБ',
    ],
    kk: ['ҰҚШҰ Парламенттік Ассамблеясы'],
  },
  holder: 'country',
  termMonths: 12,
};
