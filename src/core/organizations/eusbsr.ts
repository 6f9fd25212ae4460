import type { Organization } from '../model/organization';

export const eusbsr: Organization = {
  id: 'EUSBSR',
  names: {
    en: [
      'EU Strategy for the Baltic Sea Region',
      'European Union Strategy for the Baltic Sea Region',
      'EU Baltic Sea Strategy',
      'EU Baltic Sea Region Strategy',
    ],
    ru: ['Стратегия ЕС для региона Балтийского моря'],
    de: ['EU-Strategie für den Ostseeraum', 'Ostseestrategie der EU'],
    fr: ["stratégie de l'UE pour la région de la mer Baltique"],
    pl: ['Strategia UE dla regionu Morza Bałtyckiego'],
  },
  acronyms: { en: ['EUSBSR'], de: ['EUSBSR'], pl: ['SUERMB'] },
  holder: 'country',
  termMonths: 12,
  termStarts: ['07-01'],
};
