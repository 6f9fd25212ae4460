import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: "La présidence kazakhe de l'OTSC est passée de la Biélorussie à la République d'Arménie.",
    names: [
      'KZ «kazakhe» attribute',
      'CSTO «OTSC» possessor+source',
      'BY «Biélorussie» possessor+source',
      "AM «République d'Arménie» recipient+place",
    ],
  },
  {
    text: 'Les États-Unis et le Royaume-Uni ont salué les Pays-Bas.',
    names: ['US «États-Unis» bare', 'GB «Royaume-Uni» bare', 'NL «Pays-Bas» bare'],
  },
  {
    text: 'Le Conseil de l’Union européenne n’est ni le Conseil européen ni le Conseil de l’Europe.',
    names: [
      'EU «Conseil de l’Union européenne» bare',
      'EUCO «Conseil européen» bare',
      'COE «Conseil de l’Europe» bare',
    ],
  },
  { text: "L'Égypte a parlé avec l’Inde.", names: ['EG «Égypte» bare', 'IN «Inde» companion'] },
  {
    text: 'La Guinée équatoriale et le Congo ont parlé du Niger.',
    names: ['GQ «Guinée équatoriale» bare', 'CG «Congo» bare', 'NE «Niger» possessor+source'],
  },
  { text: 'Dominique de Villepin et Maurice Leroy ont parlé de l’Amérique latine sur France 24.', names: [] },
  { text: "Le golfe du Mexique, l'Irlande du Nord et le Nouveau-Mexique.", names: [] },
  {
    text: 'Le bureau comprend Félix Mbala (RDC, vice-président) et Aïcha Sow (Mali). Le sommet de Nusa Dua (Indonésie) est clos.',
    names: ['Félix Mbala@CD «Félix Mbala» bare', 'CD «RDC» bare', 'ML «Mali» bare', 'ID «Indonésie» bare'],
  },
];
