import type { SourceCase } from './source-case';

export const sourcesEs: readonly SourceCase[] = [
  { text: 'Lima, 16 nov (Sputnik).- El consejo se reunió a puerta cerrada.', gives: ['agency Sputnik'] },
  { text: 'MADRID (EFE).- El bloque se reunió el lunes.', gives: ['agency EFE'] },
  {
    text: 'El consejo se reunirá en mayo, según informa el diario Correo Norteño.',
    gives: ['agency Correo Norteño'],
  },
  {
    text: 'Los líderes posaron en la escalera. Foto: Juana Roca\nEl consejo se reunió.',
    gives: ['image Juana Roca'],
  },
  { text: 'Según el presidente Pablo Ocaña, el comercio se ha duplicado.', gives: [] },
];
