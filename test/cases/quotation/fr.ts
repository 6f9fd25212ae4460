import type { QuotationCase } from './quotation-case';

export const quotationsFr: readonly QuotationCase[] = [
  {
    text: '« Nous donnerons un nouvel élan au conseil dès janvier », a déclaré la ministre des Affaires étrangères, Anne Linard.',
    gives: ['Anne Linard: Nous donnerons un nouvel élan au conseil dès janvier'],
  },
  {
    text: 'Le Premier ministre Georges Durand a affirmé : "Notre porte reste ouverte à tous les voisins."',
    gives: ['Georges Durand: Notre porte reste ouverte à tous les voisins.'],
  },
  {
    text: '« Les fleuves nous unissent », a souligné le président Paul Okello. « Ils ne doivent plus nous séparer. »',
    gives: ['Paul Okello: Les fleuves nous unissent', 'Paul Okello: Ils ne doivent plus nous séparer.'],
  },
  {
    text: `Le président Paul Okello a ouvert le sommet dans la matinée.
« Le commerce entre nos pays a doublé en dix ans », a-t-il ajouté.`,
    gives: ['Paul Okello: Le commerce entre nos pays a doublé en dix ans'],
  },
  {
    text: 'L’ambassadrice Marie Pierre estime que « l’eau doit rester un bien commun pour tous nos peuples ».',
    gives: ['Marie Pierre: l’eau doit rester un bien commun pour tous nos peuples'],
  },
  {
    text: "Selon le chef de l'État, Paul Okello, « la dette étouffe les budgets de toute la région ».",
    gives: ['Paul Okello: la dette étouffe les budgets de toute la région'],
  },
  { text: 'La devise de la présidence est « Plus forts et plus sûrs tous ensemble ».', gives: [] },
  { text: 'La soi-disant « mission de paix » a surpris bien des capitales.', gives: [] },
  {
    text: `Le président Paul Okello a été élu lundi.
Il remplace le président Jean Sow, parti en mai.
« Nous allons tenir parole devant tous nos peuples », a-t-il dit après le vote.`,
    gives: ['Paul Okello: Nous allons tenir parole devant tous nos peuples'],
  },
  {
    text: "Le ministère des Ports s'est empressé de l'annoncer : « Les ports resteront ouverts à tous les pays voisins. »",
    gives: ['Le ministère des Ports: Les ports resteront ouverts à tous les pays voisins.'],
  },
];
