import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: "La presidenza kazaka dell'Osce è passata dalla Bielorussia alla Repubblica di Armenia.",
    names: [
      'KZ «kazaka» attribute',
      'OSCE «Osce» possessor',
      'BY «Bielorussia» source+agent',
      'AM «Repubblica di Armenia» recipient',
    ],
  },
  {
    text: 'Gli Usa e il Regno Unito hanno salutato i Paesi Bassi.',
    names: ['US «Usa» bare', 'GB «Regno Unito» bare', 'NL «Paesi Bassi» bare'],
  },
  {
    text: 'Il Consiglio dell’Unione europea non è né il Consiglio europeo né il Consiglio d’Europa.',
    names: [
      'EU «Consiglio dell’Unione europea» bare',
      'EUCO «Consiglio europeo» bare',
      'COE «Consiglio d’Europa» bare',
    ],
  },
  { text: "L'Egitto ha parlato con l’India.", names: ['EG «Egitto» bare', 'IN «India» companion'] },
  {
    text: "Forza Italia e Fratelli d’Italia parlano dell'America Latina e del Golfo del Messico.",
    names: [],
  },
];
