import type { SourceCase } from './source-case';

export const sourcesIt: readonly SourceCase[] = [
  { text: 'ROMA (ANSA) - Il consiglio si è riunito lunedì.', gives: ['agency ANSA'] },
  {
    text: 'Il consiglio si riunirà a maggio, riferisce il quotidiano Corriere Nordico.',
    gives: ['agency Corriere Nordico'],
  },
  {
    text: 'I capi in posa sulle scale. Foto: Gianna Rocca\nIl consiglio si è riunito.',
    gives: ['image Gianna Rocca'],
  },
  { text: 'Secondo il presidente Paolo Okello, il commercio è raddoppiato.', gives: [] },
  { text: 'La presidenza passa alla Croazia. (9colonne)', gives: ['agency 9colonne'] },
  { text: 'Il consiglio si è riunito.\nRIPRODUZIONE RISERVATA © Copyright ANSA', gives: ['agency ANSA'] },
  { text: 'POLITICA (Torino, Piemonte). Il consiglio si è riunito.', gives: [] },
];
