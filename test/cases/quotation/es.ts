import type { QuotationCase } from './quotation-case';

export const quotationsEs: readonly QuotationCase[] = [
  {
    text: '«Llevaremos energía nueva al consejo el próximo año», dijo la ministra de Exteriores, Ana Linares.',
    gives: ['Ana Linares: Llevaremos energía nueva al consejo el próximo año'],
  },
  {
    text: 'El primer ministro Jorge Duarte afirmó: “Nuestra puerta queda abierta a todos los vecinos”.',
    gives: ['Jorge Duarte: Nuestra puerta queda abierta a todos los vecinos'],
  },
  {
    text: '"Los ríos nos unen", señaló el presidente Pablo Ocaña. "No deben separarnos otra vez".',
    gives: ['Pablo Ocaña: Los ríos nos unen', 'Pablo Ocaña: No deben separarnos otra vez'],
  },
  {
    text: `El presidente Pablo Ocaña abrió la cumbre por la mañana.
"El comercio entre nuestros países se ha duplicado en diez años", agregó el mandatario.`,
    gives: ['Pablo Ocaña: El comercio entre nuestros países se ha duplicado en diez años'],
  },
  {
    text: 'El canciller Luis Vera aseguró que “la integración es el único camino posible para la región”.',
    gives: ['Luis Vera: la integración es el único camino posible para la región'],
  },
  {
    text: '»La paz empieza en nuestras fronteras y en nuestras escuelas«, subrayó la embajadora Rosa Prado.',
    gives: ['Rosa Prado: La paz empieza en nuestras fronteras y en nuestras escuelas'],
  },
  { text: 'El lema de la presidencia es «Más fuertes y más seguros todos juntos».', gives: [] },
  { text: 'La llamada “misión de paz” sorprendió a muchas capitales.', gives: [] },
  {
    text: 'El canciller Tomás Arias Nueva habló en el foro. «El comercio crece cada año entre nosotros», dijo.',
    gives: ['Tomás Arias Nueva: El comercio crece cada año entre nosotros'],
  },
  {
    text: 'Paraguay se opuso, señalando que “esta es una presidencia que nadie reconoce todavía”, indicaba el canciller de ese país, Eladio Loizaga.',
    gives: ['Eladio Loizaga: esta es una presidencia que nadie reconoce todavía'],
  },
];
