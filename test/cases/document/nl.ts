import type { DocumentCase } from './document-case';

export const documentsNl: readonly DocumentCase[] = [
  { text: 'De leiders namen de Verklaring van Nairobi aan.', gives: ['Verklaring van Nairobi'] },
  { text: 'Zij ondertekenden in 1992 het Verdrag van Maastricht.', gives: ['Verdrag van Maastricht'] },
  { text: 'De ministers sloten vrijdag een akkoord en gaven een communiqué uit.', gives: [] },
  { text: 'Volgens een verklaring van minister Louis Vermeer is alles in orde.', gives: [] },
];
