import type { Organization } from '../model/organization';

export const eusdr: Organization = {
  id: 'EUSDR',
  names: {
    en: [
      'EU Strategy for the Danube Region',
      'European Union Strategy for the Danube Region',
      'EU Strategy for Danube Region',
      'EU Danube Strategy',
    ],
    ru: ['Стратегия ЕС для Дунайского региона'],
    de: ['EU-Strategie für den Donauraum', 'Donauraumstrategie'],
  },
  shortNames: { en: ['Danube Strategy'] },
  acronyms: { en: ['EUSDR'], de: ['EUSDR'] },
  holder: 'country',
  termMonths: 12,
};
