import type { QuotationCase } from './quotation-case';

export const quotationsDe: readonly QuotationCase[] = [
  {
    text: '„Wir bauen die Straßen gemeinsam mit unseren Nachbarn weiter“, sagte Präsident Jan Weber.',
    gives: ['Jan Weber: Wir bauen die Straßen gemeinsam mit unseren Nachbarn weiter'],
  },
  {
    text: 'Ministerin Anna Zeller betonte: «Die Grenze ist offen für alle unsere Nachbarn.»',
    gives: ['Anna Zeller: Die Grenze ist offen für alle unsere Nachbarn.'],
  },
  {
    text: '"Wir beginnen an der Grenze und hören nicht auf", so Außenministerin Anna Zeller.',
    gives: ['Anna Zeller: Wir beginnen an der Grenze und hören nicht auf'],
  },
  {
    text: '»Der Handel hat sich in zehn Jahren verdoppelt«, erklärte Botschafter Karl Brandt.',
    gives: ['Karl Brandt: Der Handel hat sich in zehn Jahren verdoppelt'],
  },
  { text: 'Das Motto des Vorsitzes lautet „Gemeinsam zu Frieden, Wohlstand und Sicherheit“.', gives: [] },
  { text: 'Darüber berichtet die Zeitung „Abendblatt für Stadt und Umland“.', gives: [] },
  {
    text: '„Ich habe gewartet, bis die Brücke wieder offen war“, erinnert sich der junge Mann.',
    gives: [': Ich habe gewartet, bis die Brücke wieder offen war'],
  },
  {
    text: 'In ihrer Stellungnahme für die Anhörung schreibt sie: „In diesem Hafen fehlt seit Jahren eine zweite Brücke.“',
    gives: [': In diesem Hafen fehlt seit Jahren eine zweite Brücke.'],
  },
  {
    text: '„Die zweite Brücke fehlt uns seit Jahren“, sagte Lindner.',
    gives: ['Lindner: Die zweite Brücke fehlt uns seit Jahren'],
  },
];
