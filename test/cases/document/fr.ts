import type { DocumentCase } from './document-case';

export const documentsFr: readonly DocumentCase[] = [
  {
    text: 'Les chefs ont adopté la Déclaration de Nairobi sur l’eau propre.',
    gives: ['Déclaration de Nairobi sur l’eau propre'],
  },
  { text: 'Ils ont signé le Traité de Lomé en 1991.', gives: ['Traité de Lomé'] },
  { text: 'Les ministres ont signé un accord et publié un communiqué vendredi.', gives: [] },
  { text: 'Selon un communiqué du ministre Louis Vera, tout va bien.', gives: [] },
  { text: 'Le mandat est prorogé, indique le communiqué final.', gives: ['communiqué final'] },
  { text: 'Les chefs ont adopté la « Déclaration de Nairobi ».', gives: ['Déclaration de Nairobi'] },
  { text: 'Les ministres se sont mis d’accord sur une candidature commune.', gives: [] },
  { text: 'Ils ont rappelé l’Acte final d’Helsinki.', gives: ['Acte final d’Helsinki'] },
  {
    text: 'Le programme de la présidence danoise prévoit trois axes.',
    gives: ['Le programme de la présidence danoise'],
  },
];
