import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Der OSZE-Vorsitz geht von Finnland an die Schweiz.',
    names: ['OSCE «OSZE» recipient+possessor', 'FI «Finnland» source+possessor', 'CH «Schweiz» recipient'],
  },
  {
    text: 'Polens Vorsitz, die deutsche Präsidentschaft, dann Rat der Europäischen Union.',
    names: ['PL «Polens» possessor', 'DE «deutsche» attribute', 'EU «Rat der Europäischen Union» bare'],
  },
  { text: 'Südamerika und die Deutsche Bank.', names: [] },
];
