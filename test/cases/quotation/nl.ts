import type { QuotationCase } from './quotation-case';

export const quotationsNl: readonly QuotationCase[] = [
  {
    text: '"Wij geven de raad vanaf januari nieuwe vaart", zei minister van Buitenlandse Zaken Anne Linard.',
    gives: ['Anne Linard: Wij geven de raad vanaf januari nieuwe vaart'],
  },
  {
    text: 'Premier Joris Durand verklaarde: ‘Onze deur blijft open voor alle buren.’',
    gives: ['Joris Durand: Onze deur blijft open voor alle buren.'],
  },
  {
    text: '“De rivieren verbinden ons”, benadrukte president Paul Okello. “Ze mogen ons niet langer scheiden.”',
    gives: ['Paul Okello: De rivieren verbinden ons', 'Paul Okello: Ze mogen ons niet langer scheiden.'],
  },
  {
    text: `President Paul Okello opende de top in de ochtend.
"De handel tussen onze landen is in tien jaar verdubbeld", voegde hij eraan toe.`,
    gives: ['Paul Okello: De handel tussen onze landen is in tien jaar verdubbeld'],
  },
  {
    text: 'Volgens ambassadeur Maria Peters "moet water een gemeenschappelijk goed voor alle volken blijven".',
    gives: ['Maria Peters: moet water een gemeenschappelijk goed voor alle volken blijven'],
  },
  { text: 'Het motto van het voorzitterschap is "Sterker en veiliger, allemaal samen".', gives: [] },
  { text: 'De zogenaamde "vredesmissie" verraste menige hoofdstad.', gives: [] },
];
