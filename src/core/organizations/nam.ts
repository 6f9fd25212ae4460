import type { Organization } from '../model/organization';

export const nam: Organization = {
  id: 'NAM',
  names: {
    en: ['Non-Aligned Movement', 'Nonaligned Movement'],
    ru: ['Движение неприсоединения'],
    kk: ['Қосылмау қозғалысы'],
    de: ['Bewegung der Blockfreien Staaten', 'Blockfreienbewegung', 'Bewegung der Blockfreien'],
    fr: [
      'Mouvement des non-alignés',
      'Mouvement des pays non alignés',
      'Mouvement des non alignés',
      'Mouvement des pays non-alignés',
      'Mouvement non-aligné',
    ],
    es: [
      'Movimiento de Países No Alineados',
      'Movimiento de los Países No Alineados',
      'Movimiento No Alineado',
    ],
    it: [
      'Movimento dei paesi non allineati',
      'Movimento dei non allineati',
      'Movimento dei Paesi non allineati',
      'Movimento dei non-allineati',
    ],
    pt: ['Movimento dos Países Não Alinhados', 'Movimento dos Não Alinhados', 'Movimento Não Alinhado'],
    pl: ['Ruch Państw Niezaangażowanych', 'Ruch Niezaangażowanych'],
    tr: ['Bağlantısızlar Hareketi'],
    uk: ['Рух неприєднання'],
    be: ['Рух недалучэння'],
    ky: ['Кошулбоо кыймылы'],
    uz: ['Qo‘shilmaslik harakati'],
    'uz-Cyrl': ['Қўшилмаслик ҳаракати'],
    ar: ['حركة عدم الانحياز', 'حركة دول عدم الانحياز', 'دول عدم الانحياز'],
    zh: ['不结盟运动', '不結盟運動'],
    id: ['Gerakan Non-Blok', 'Gerakan Nonblok', 'Gerakan Non Blok'],
    nl: ['Beweging van Niet-Gebonden Landen'],
  },
  acronyms: {
    en: ['NAM'],
    es: ['MNOAL'],
    id: ['GNB'],
  },
  notNames: {
    en: [
      'Non-Aligned Movement Youth Organization',
      'NAM Youth Organization',
      'NAM Parliamentary Network',
      'Parliamentary Network of the Non-Aligned Movement',
    ],
    ru: ['Парламентская сеть Движения неприсоединения', 'Молодежная организация Движения неприсоединения'],
  },
  holder: 'country',
  termMonths: 36,
};
