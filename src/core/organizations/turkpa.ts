import type { Organization } from '../model/organization';

export const turkpa: Organization = {
  id: 'TURKPA',
  names: {
    en: ['Parliamentary Assembly of Turkic States', 'Parliamentary Assembly of Turkic-Speaking Countries'],
    ru: ['Парламентская ассамблея тюркских государств', 'Парламентская ассамблея тюркоязычных стран'],
    kk: ['Түркі мемлекеттерінің Парламенттік Ассамблеясы', 'Түркітілдес елдердің Парламенттік Ассамблеясы'],
  },
  acronyms: {
    en: ['TURKPA'],
    ru: ['ТЮРКПА'],
    kk: ['ТҮРКПА'],
  },
  holder: 'country',
};
