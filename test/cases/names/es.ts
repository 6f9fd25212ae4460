import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'La presidencia kazaja de la OTSC pasó de Bielorrusia a la República de Armenia.',
    names: [
      'KZ «kazaja» attribute',
      'CSTO «OTSC» possessor+source',
      'BY «Bielorrusia» possessor+source',
      'AM «República de Armenia» recipient',
    ],
  },
  {
    text: 'EE. UU. y el Reino Unido saludaron la propuesta de los Países Bajos.',
    names: ['US «EE. UU.» bare', 'GB «Reino Unido» bare', 'NL «Países Bajos» possessor+source'],
  },
  {
    text: 'El Consejo de la Unión Europea no es el Consejo Europeo ni el Consejo de Europa.',
    names: [
      'EU «Consejo de la Unión Europea» bare',
      'EUCO «Consejo Europeo» bare',
      'COE «Consejo de Europa» bare',
    ],
  },
  {
    text: 'Argentina y Suiza hablaron con la India.',
    names: ['AR «Argentina» bare', 'CH «Suiza» bare', 'IN «India» companion'],
  },
  {
    text: 'El presidente de Colombia, Gustavo Petro, entregó el testigo al canciller uruguayo, Mario Lubetkin.',
    names: [
      'CO «Colombia» possessor',
      'Gustavo Petro@CO «presidente de Colombia, Gustavo Petro» bare',
      'UY «uruguayo» attribute',
      'Mario Lubetkin@UY «canciller uruguayo, Mario Lubetkin» recipient',
    ],
  },
  { text: 'Habló de América Latina, de Nuevo México y del Golfo de México.', names: [] },
  { text: 'El Real Madrid ganó y Mauricio Ferri aplaudió.', names: [] },
];
