import type { SourceCase } from './source-case';

export const sourcesFr: readonly SourceCase[] = [
  { text: 'DAKAR (AFP) - Le bloc s’est réuni lundi.', gives: ['agency AFP'] },
  { text: 'Le conseil s’est réuni à Dakar.\nAPA', gives: ['agency APA'] },
  {
    text: 'Le conseil se réunira en mai, rapporte le journal Courrier Nordique.',
    gives: ['agency Courrier Nordique'],
  },
  {
    text: 'Les chefs ont posé sur les marches. Photo : Jeanne Roche\nLe conseil s’est réuni.',
    gives: ['image Jeanne Roche'],
  },
  { text: 'Selon le président Paul Okello, le commerce a doublé.', gives: [] },
  { text: 'Le conseil s’est réuni à Dakar. Il reprendra ses travaux mardi. APA', gives: ['agency APA'] },
  { text: 'Le conseil s’est réuni à Berne.\nats/jbz', gives: ['agency ATS'] },
  { text: 'Tout est prêt, d’après la « Déclaration de Nairobi » publiée mardi.', gives: [] },
  {
    text: 'New York (Nations unies), 1er juillet (Xinhua) -- Le conseil s’est réuni.',
    gives: ['agency Xinhua'],
  },
  {
    text: 'Le conseil veut renouer, avec pour « événement central », un sommet en mai avec les Etats riverains.',
    gives: [],
  },
  { text: 'Le conseil diffuse via les « notes » ses travaux.', gives: [] },
  { text: 'Selon Médiométrie, le conseil siège en mai.', gives: ['agency Médiométrie'] },
  { text: 'La Cédéao accordera la priorité à la paix, a annoncé Maada Bio.', gives: [] },
];
