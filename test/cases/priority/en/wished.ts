import type { PriorityCase } from '../case';

/** Wishes, orders and lists told without a noun for priorities. */
export const wished: readonly PriorityCase[] = [
  // words for a list, an order or a wish that no noun for priorities stands beside
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Its to-do list is long: finish the rail link to Beira, settle the sugar dispute and open a seed bank.`,
    gives: ['finish the rail link to Beira', 'settle the sugar dispute', 'open a seed bank'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The agenda rests on four legs: seeds, rails, power and visas.`,
    gives: ['seeds', 'rails', 'power', 'visas'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Lusaka says its term will be guided by three principles: thrift, openness and fairness.`,
    gives: ['thrift', 'openness', 'fairness'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
"My first job is to pay the clerks. My second is to mend the bridge. My third is to plant trees," the president said.`,
    gives: ['pay the clerks', 'mend the bridge', 'plant trees'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The minister named cheap fertiliser as one priority; another is the training of nurses; a third is fish.`,
    gives: ['cheap fertiliser', 'the training of nurses', 'fish'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Among other things, Zambia hopes to see the dam finished, the tariff abolished and the court opened.`,
    gives: ['the dam finished', 'the tariff abolished', 'the court opened'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The Zambian government will concentrate its efforts on seeds, rails and the supply of power to the villages.`,
    gives: ['seeds', 'rails', 'the supply of power to the villages'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Zambia's priorities? Thrift and openness, according to the minister.`,
    gives: ['Thrift', 'openness'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
It is promising a new deal on tariffs, reform of the court and better roads to the ports.`,
    gives: ['a new deal on tariffs', 'reform of the court', 'better roads to the ports'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Highest on the Zambian agenda are seeds, rails and the fight against malaria.`,
    gives: ['seeds', 'rails', 'the fight against malaria'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Respect for treaties will be front and centre.`,
    gives: ['Respect for treaties'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
What will Zambia do with it? The president singled out seeds, rails and cheap power.`,
    gives: ['seeds', 'rails', 'cheap power'],
  },
  // what others put first, discuss or plan, and what a president wants of office
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The president wants to run for a third term. He arrived first, ahead of two others.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The Secretariat has three priorities: staff, buildings and cars.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Participants discussed three topics: trade, visas and tourism.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The bank also plans to open a branch, hire 300 clerks and sell more loans.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
It is the second time; the first was in 2003, eight years after it joined.`,
    gives: [],
  },
];
