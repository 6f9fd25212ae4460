import type { PriorityCase } from './case';

export const es: readonly PriorityCase[] = [
  {
    text: `Brasil asumió la presidencia pro tempore del Mercosur.
Sus prioridades son el fortalecimiento del comercio, la transición energética y la lucha contra el crimen organizado.`,
    by: 'Brasil',
    gives: [
      'el fortalecimiento del comercio',
      'la transición energética',
      'la lucha contra el crimen organizado',
    ],
  },
  {
    text: `España asume la presidencia del Consejo de la Unión Europea.
«Nuestra presidencia se centrará en la reindustrialización, la justicia social y la unidad europea», dijo el presidente del Gobierno, Pedro Sánchez.`,
    by: 'Pedro Sánchez',
    gives: ['la reindustrialización', 'la justicia social', 'la unidad europea'],
  },
  {
    text: `Finlandia tomó el relevo de Malta en la presidencia de la OSCE.
La presidencia finlandesa tiene tres prioridades:
- la defensa de los principios comunes
- el apoyo a Ucrania
- la sociedad civil
La presidencia dura un año.`,
    by: 'Finlandia',
    gives: ['la defensa de los principios comunes', 'el apoyo a Ucrania', 'la sociedad civil'],
  },
  {
    text: `Colombia asumió la presidencia pro tempore de la Celac.
El presidente Gustavo Petro definió tres ejes principales: la transición energética; la salud y la autosuficiencia sanitaria; y la integración vial.`,
    by: 'Gustavo Petro',
    gives: ['la transición energética', 'la salud y la autosuficiencia sanitaria', 'la integración vial'],
  },
  {
    text: `Honduras recibió la presidencia del SICA.
El canciller Enrique Reyes presentó tres prioridades de la presidencia. La primera es la seguridad alimentaria. La segunda es la gestión de riesgos. La tercera, la migración segura.`,
    by: 'Enrique Reyes',
    gives: ['la seguridad alimentaria', 'la gestión de riesgos', 'la migración segura'],
  },
  {
    text: `Polonia cede la presidencia del Consejo de la UE a Dinamarca.
La presidencia danesa dará prioridad a la competitividad.`,
    gives: ['la competitividad'],
  },
  // Nothing to tell.
  {
    text: `Chile asumió la presidencia de la Alianza del Pacífico.
El lema de la presidencia es «Juntos llegamos más lejos».`,
    gives: [],
  },
  {
    text: `La cumbre del Mercosur se celebra en Montevideo.
La reunión se centrará en el acuerdo con la Unión Europea y los aranceles.`,
    gives: [],
  },
  {
    text: `La Cámara de Comercio de Quito eligió a su presidenta.
Sus cuatro ejes fundamentales son la innovación, el empleo, la seguridad y la formación.`,
    gives: [],
  },
  {
    text: `Sudáfrica asumió la presidencia del G77.
La presidencia dará prioridad a la cooperación Sur-Sur, al acceso de los países a la ciencia y la tecnología y a la reforma de la arquitectura financiera.`,
    gives: [
      'la cooperación Sur-Sur',
      'al acceso de los países a la ciencia y la tecnología',
      'la reforma de la arquitectura financiera',
    ],
  },
  {
    text: `Finlandia asumió la presidencia de la OSCE.
Helsinki ha marcado como prioridades el apoyo a Ucrania, el respeto de los principios fundacionales y la preparación de la organización para el futuro.`,
    gives: [
      'el apoyo a Ucrania',
      'el respeto de los principios fundacionales',
      'la preparación de la organización para el futuro',
    ],
  },
  {
    text: `Bolivia preside el Consejo de Seguridad de la ONU.
Entre los asuntos que el país quiere impulsar durante el mes figuran el agua y la diplomacia preventiva, la no proliferación de armas químicas y la situación en Palestina.`,
    gives: [
      'el agua y la diplomacia preventiva',
      'la no proliferación de armas químicas',
      'la situación en Palestina',
    ],
  },
  {
    text: `Costa Rica asumió la presidencia del Consejo Permanente de la OEA.
La embajadora Lucía Prado prometió centrar su labor en la defensa de la democracia, la situación de Haití y la igualdad de género.`,
    by: 'Lucía Prado',
    gives: ['la defensa de la democracia', 'la situación de Haití', 'la igualdad de género'],
  },
  {
    text: `Guyana asumió la presidencia del Consejo de Seguridad de la ONU.
Sus prioridades serán mujeres, paz y seguridad y la lucha contra el hambre.`,
    gives: ['mujeres, paz y seguridad', 'la lucha contra el hambre'],
  },
  {
    text: `Brasil asumió la presidencia del Mercosur.
El mandatario dijo haber escuchado con atención a cada colega.`,
    gives: [],
  },
  {
    text: `Honduras preside la Celac.
Los cancilleres aprobarán la Declaración de Roatán, centrada en el comercio y la pesca.`,
    gives: [],
  },
  // what is denied is no aim
  {
    text: 'Chile asumió la presidencia de la APEC de manos de Japón. La presidencia chilena no pretende cambiar las reglas ni crear tasas.',
    gives: [],
  },
  {
    text: `Honduras asumirá la presidencia pro tempore de la Celac.
La presidencia se centrará en aspectos como la lucha contra el cambio climático, la integración económica o la organización de una cumbre.`,
    gives: [
      'la lucha contra el cambio climático',
      'la integración económica',
      'la organización de una cumbre',
    ],
  },
  {
    text: 'Guatemala recibió de Honduras la presidencia pro témpore del SICA, con la migración, el clima y el comercio como ejes de su gestión.',
    gives: ['la migración', 'el clima', 'el comercio'],
  },
  {
    text: 'Las prioridades de la presidencia colombiana de la CELAC son la cooperación en las áreas de salud, educación y energía, y la lucha contra el narcotráfico, la pobreza y el cambio climático.',
    gives: [
      'la cooperación en las áreas de salud, educación y energía',
      'la lucha contra el narcotráfico, la pobreza y el cambio climático',
    ],
  },
];
