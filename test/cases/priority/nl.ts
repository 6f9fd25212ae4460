import type { PriorityCase } from './case';

export const nl: readonly PriorityCase[] = [
  {
    text: `Albanië heeft het voorzitterschap van de OVSE overgenomen.
De prioriteiten zijn de uitvoering van de afspraken, stabiliteit en de versterking van de dialoog.`,
    gives: ['de uitvoering van de afspraken', 'stabiliteit', 'de versterking van de dialoog'],
  },
  {
    text: `Zweden neemt het voorzitterschap van de Raad van de Europese Unie over.
"Ons voorzitterschap richt zich op veiligheid, concurrentiekracht en de energietransitie", zei premier Ulf Kristersson.`,
    by: 'Ulf Kristersson',
    gives: ['veiligheid', 'concurrentiekracht', 'de energietransitie'],
  },
  {
    text: `Noorwegen heeft het voorzitterschap van de Arctische Raad overgenomen.
Het Noorse voorzitterschap heeft drie prioriteiten:
- de oceanen
- klimaat en milieu
- de bewoners van het noorden
Het voorzitterschap duurt twee jaar.`,
    by: 'Noorwegen',
    gives: ['de oceanen', 'klimaat en milieu', 'de bewoners van het noorden'],
  },
  {
    text: `Denemarken volgt Polen op als voorzitter van de Raad van de EU.
Het Deense voorzitterschap geeft prioriteit aan defensie.`,
    gives: ['defensie'],
  },
  {
    text: `Luxemburg is voorzitter van de Benelux.
Luxemburg wil de grenzen open houden, het spoor verbeteren en de handel versterken.`,
    by: 'Luxemburg',
    gives: ['de grenzen open houden', 'het spoor verbeteren', 'de handel versterken'],
  },
  {
    text: `Ierland neemt het voorzitterschap van de EU over.
Woningbouw, onderwijs en vrede staan centraal.`,
    gives: ['Woningbouw', 'onderwijs', 'vrede'],
  },
  // Nothing to tell.
  {
    text: `Laos heeft het voorzitterschap van de ASEAN overgenomen.
Het motto van het voorzitterschap is "Samen sterk en verbonden".`,
    gives: [],
  },
  {
    text: `De top van de Afrikaanse Unie begint in Addis Abeba.
De vergadering richt zich op schulden en kunstmest.`,
    gives: [],
  },
  {
    text: `De kamer van koophandel van Breda heeft een nieuwe voorzitter gekozen.
Haar drie prioriteiten zijn werk, onderwijs en vervoer.`,
    gives: [],
  },
  // what is denied is no aim
  {
    text: 'België nam het voorzitterschap van de Raad van de EU over van Spanje. Het Belgische voorzitterschap wil niet de regels wijzigen en heffingen invoeren.',
    gives: [],
  },
];
