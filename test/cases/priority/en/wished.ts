import type { PriorityCase } from '../case';

/** Wishes, orders and lists told without a noun for priorities. */
export const wished: readonly PriorityCase[] = [
  // weight, attention and what a programme holds
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
In her speech the president set out an ambitious programme centred on seeds, youth employment and water security.`,
    gives: ['seeds', 'youth employment', 'water security'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Lusaka attaches particular importance to the free movement of workers and to the protection of migrants.`,
    gives: ['the free movement of workers', 'the protection of migrants'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Emphasis will be placed on industrial policy, skills and jobs.`,
    gives: ['industrial policy', 'skills', 'jobs'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Its programme includes the completion of the canal, the launch of a bank and the harmonisation of visas.`,
    gives: ['the completion of the canal', 'the launch of a bank', 'the harmonisation of visas'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
"We are committed to advancing trade, to promoting peace and to building roads," the president said.`,
    gives: ['advancing trade', 'promoting peace', 'building roads'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The most important thing, she said, is to bring down the price of bread.`,
    gives: ['bring down the price of bread'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The four cornerstones of the programme are water, peace, seeds and health.`,
    gives: ['water', 'peace', 'seeds', 'health'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Water is the overriding concern of the new chair.`,
    gives: ['Water'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
He has two daughters. The first is a doctor. The second is a judge.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The president said he was honoured, humbled and grateful, and attached a note to the door.`,
    gives: [],
  },
  // promises, goals and what stands at the heart of a term
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Zambia plans to begin its term with a focus on seeds, rails and cheap power.`,
    gives: ['seeds', 'rails', 'cheap power'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The foreign minister outlined the programme for the year. It covers seeds, rails and the fight against malaria.`,
    gives: ['seeds', 'rails', 'the fight against malaria'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The motto is "Grow". By that it means cheap seeds, fair prices and full barns.`,
    gives: ['cheap seeds', 'fair prices', 'full barns'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The president promised that fees would be cut, that rails would be laid and that clerks would be paid.`,
    gives: ['fees would be cut', 'rails would be laid', 'clerks would be paid'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Help for farmers will stay at the heart of the format, the minister said.`,
    gives: ['Help for farmers'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Seeds, rails and cheap power will define the year.`,
    gives: ['Seeds', 'rails', 'cheap power'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
"Seeds, rails and power — these are what I will be talking about for a year," the president said.`,
    gives: ['Seeds', 'rails', 'power'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Zambia is keen on thrift, openness and fairness, officials said.`,
    gives: ['thrift', 'openness', 'fairness'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Zambia has set itself the goal of fair trade, cheap seeds and jobs for the young.`,
    gives: ['fair trade', 'cheap seeds', 'jobs for the young'],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
Zambia would like to make visas free, cut fees and open the ports.`,
    gives: ['make visas free', 'cut fees', 'open the ports'],
  },
  // of others, of places and of what happened
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The opposition is demanding a new law, lower taxes and a better deal for nurses.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
One man was hurt. Another is in hospital. A third was sent home.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
He hopes to see his family and his garden.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The Secretary-General called for a ceasefire, more aid and the release of hostages.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of COMESA on Monday.
The vote was close. Kenya was first, Malawi was second and Sudan came third.`,
    gives: [],
  },
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
