import type { PriorityCase } from '../case';

/** Where one item ends and the next begins. */
export const lists: readonly PriorityCase[] = [
  // words too weak for one item lead to a list of three, in a sentence on the term
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
As for what Kenya will do while it presides, the minister named open roads, lower tariffs and exchanges of students.`,
    gives: ['open roads', 'lower tariffs', 'exchanges of students'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
Open roads, lower tariffs and exchanges of students are further things on which its presidency will work.`,
    gives: ['Open roads', 'lower tariffs', 'exchanges of students'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The priorities for the year are going to be open roads, lower tariffs, exchanges of students and the like.`,
    gives: ['open roads', 'lower tariffs', 'exchanges of students'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
Asked who had chaired it best, the minister named his predecessor.`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The minister named tea, coffee and flowers as the goods that pass the border most.`,
    gives: [],
  },
  // sentences after those on the chair, in an article that is about it: a list is believed, an item or two is not
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The hall in Arusha was full. It rained all day. Guests came late.
The aims set for December are open roads, lower tariffs and exchanges of students.`,
    gives: ['open roads', 'lower tariffs', 'exchanges of students'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The hall in Arusha was full. It rained all day. Guests came late.
The aim of the organizers is to fill the hall.`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The hall in Arusha was full. It rained all day. Guests came late.
"Three things will keep me busy. One, open the roads. Two, cut tariffs. Three, exchange students," he said.`,
    gives: ['open the roads', 'cut tariffs', 'exchange students'],
  },
  // a list that somebody leads to with a word on the chair's time
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The President explained what Kenya would do with its term:
- Open the customs posts by night.
- Build the northern road. Work begins in May.
- Exchange students.`,
    gives: ['Open the customs posts by night', 'Build the northern road', 'Exchange students'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The new chair signed three documents:
- the protocol on trade
- the treaty on roads
- the charter of youth`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
President Mwai Otieno said the chair had been held before by:
- Burundi
- Tanzania
- Uganda`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The chair announced when the ministers would meet:
- 12 May: Nairobi
- 3 July: Mombasa
- 9 August: Kisumu`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The presidency will focus on "open roads, fair trade and jobs for the young" to bring the region closer.`,
    gives: ['open roads', 'fair trade', 'jobs for the young'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The new chair named three tasks.
Trade: customs posts are to be open day and night.
Roads: the northern corridor must be rebuilt.
Youth: exchanges of students shall double.
Interview: the minister spoke to our reporter.`,
    gives: [],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The new chair named three tasks.
Trade: customs posts are to be open day and night.
Roads: the northern corridor must be rebuilt.
Youth: exchanges of students shall double.
The programme was published on Monday.`,
    gives: [
      'Trade: customs posts are to be open day and night',
      'Roads: the northern corridor must be rebuilt',
      'Youth: exchanges of students shall double',
    ],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The minister also highlighted clean rivers, fair trade and joint drills as priorities.`,
    gives: ['clean rivers', 'fair trade', 'joint drills'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It has set four priorities: mobility by way of rail, roads and networking; fair trade by way of treaties; and a say for the young.
The strategy is based on two priorities: jobs and growth. The slogan is meant to highlight trust, and schools are a means to counter hatred.`,
    gives: [
      'mobility by way of rail, roads and networking',
      'fair trade by way of treaties',
      'a say for the young',
    ],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Safer rivers and fair trade remain priorities. Care for the old stays at the top of Latvia's list of priorities.
The rules laid down in Helsinki are what Latvia will emphasise.`,
    gives: ['Safer rivers', 'fair trade', 'Care for the old', 'The rules laid down in Helsinki'],
  },
  {
    text: `Assuming the chairmanship of the OSCE, Latvia has designated "Global Health" and "Food Security" as its chairmanship priorities.
Another important axis is energy.`,
    gives: ['Global Health', 'Food Security', 'energy'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It aims to strengthen cohesion between members, observers, and partners, as well as contribute to the safety of rivers.
I want to stress that Latvia is resolved to boost ties based on the principles of trust, fairness and good will.
It will focus on meeting both new and old dangers.`,
    gives: [
      'strengthen cohesion between members, observers, and partners',
      'contribute to the safety of rivers',
      'boost ties based on the principles of trust, fairness and good will',
      'meeting both new and old dangers',
    ],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The ministry has identified safer rivers and deeper trade ties as key areas of work.`,
    gives: ['safer rivers', 'deeper trade ties'],
  },
  {
    // what members and a joint programme of three countries set
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Members have adopted three priorities: safe rivers, fair trade and joint drills.
It is based on a joint programme focused on shared values.`,
    gives: [],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The priorities of the Latvian chairmanship are the growth of trade, clean mobility (of goods, people and trains) and security (above all on borders).
One of its main priorities remains help for neighbours.`,
    gives: [
      'the growth of trade',
      'clean mobility (of goods, people and trains)',
      'security (above all on borders)',
      'help for neighbours',
    ],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Priorities for the year include deeper cooperation in defence, digital affairs, culture and trade, as well as closer coordination across ministries.`,
    gives: [
      'deeper cooperation in defence, digital affairs, culture and trade',
      'closer coordination across ministries',
    ],
  },
  {
    // what a bloc or a scheme is for, what counts the items, what the list is part of
    text: `Latvia took over the chairmanship of the OSCE on January 1.
This cooperation now focuses on the internal market and justice. Latvia leads a scheme whose aim is to prevent fraud.
It will focus on key initiatives and workstreams. Its priorities are part of a plan for ten years. The aim remains, more than ever, to serve.`,
    gives: [],
  },
  {
    text: `The envoy spoke of the priorities of the Latvian chairmanship of the OSCE, the main of which is the steady growth of the forum and the founding of a school.
Latvia is intent on enhancing its role.`,
    gives: ['the steady growth of the forum', 'the founding of a school', 'enhancing its role'],
  },
  {
    text: `The summit of the OSCE passes the baton to Latvia, which has chosen youth and clean rivers as its priorities.`,
    gives: ['youth', 'clean rivers'],
  },
  {
    // a motto, what becomes of the priorities, what the council is for
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The presidency will focus on the theme 'Bridges for All', which stands for trust.
Our priorities will be used by those who come next. Its primary responsibility is to work to maintain peace.`,
    gives: [],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Among the priorities of the Latvian chairmanship, Bruns cited easing trade in a spirit of trust, improving rail, energy and data links in the east and promoting dialogue.
Curbing all forms of smuggling will also be in the focus of the Latvian chairmanship.`,
    gives: [
      'easing trade in a spirit of trust',
      'improving rail, energy and data links in the east',
      'promoting dialogue',
      'Curbing all forms of smuggling',
    ],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The Latvian chairmanship will aim, among other objectives, to strengthen trade; and revive cooperation in areas such as schools, sport and health.`,
    gives: ['strengthen trade', 'revive cooperation in areas // schools, sport and health'],
  },
  {
    // what a declaration, a summit or the organization itself is to do
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The declaration aims to promote fair growth. The Riga summit will tackle the theme of work for the young.
Members praised a mechanism, which seeks to promote free movement. The minister promised to ensure the success of the chairmanship.`,
    gives: [],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It will support the goals of neighbours in economic, technological, and social development.`,
    gives: ['support the goals of neighbours in economic, technological, and social development'],
  },
  {
    text: `Latvia handed over the OSCE chairmanship to Norway on January 1.
Its priorities are cleaner rivers and joint drills.`,
    by: 'Norway',
    gives: ['cleaner rivers', 'joint drills'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It will strive to strengthen mediation and to build a fairer, more balanced, and open trading order.`,
    gives: ['strengthen mediation', 'build a fairer, more balanced, and open trading order'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Its priorities are fewer obstacles to trade and the growth of regional cooperative and national projects.`,
    gives: ['fewer obstacles to trade', 'the growth of regional cooperative and national projects'],
  },
  {
    // an adjective that ends an item
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Its priorities are making trade more competitive, cleaner rivers and joint drills.`,
    gives: ['making trade more competitive', 'cleaner rivers', 'joint drills'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It has four priorities as the chairman: care for rivers; a say for citizens; justice for children and the strengthening of schools.`,
    gives: ['care for rivers', 'a say for citizens', 'justice for children', 'the strengthening of schools'],
  },
  {
    // what is told of the bloc's cooperation, and what its leaders agreed
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Cooperation there is old. It is built on shared values, history and language. The leaders have agreed to focus on river transport.`,
    gives: [],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Its priorities are the fight against trafficking, corruption and cybercrime.`,
    gives: ['the fight against trafficking, corruption and cybercrime'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
It will focus on safer rivers, combating terrorism, drug smuggling, and organized crime, and joint drills.`,
    gives: ['safer rivers', 'combating terrorism, drug smuggling, and organized crime', 'joint drills'],
  },
  {
    // what is no ill is an item of its own
    text: `Latvia took over the chairmanship of the OSCE on January 1.
Its priorities are the fight against corruption, poverty reduction and digital trade.`,
    gives: ['the fight against corruption', 'poverty reduction', 'digital trade'],
  },
  {
    text: `Latvia took over the chairmanship of the OSCE on January 1.
The minister set out four priorities, among them stronger mediation and cleaner rivers.`,
    gives: ['stronger mediation', 'cleaner rivers'],
  },
  {
    // names inside one goal
    text: `Latvia took over the presidency of the Council of the EU from Italy.
The Latvian presidency will focus on support for Ukraine, Moldova and Georgia, a common energy market, and digital skills.`,
    gives: ['support for Ukraine, Moldova and Georgia', 'a common energy market', 'digital skills'],
  },
  {
    text: `Latvia took over the presidency of the Council of the EU from Italy.
The priorities of the Latvian presidency are closer ties with Norway, Iceland and Canada.`,
    gives: ['closer ties with Norway, Iceland and Canada'],
  },
  {
    // names that are items themselves
    text: `Peru took over the presidency of the UN Security Council from Norway.
Its priorities for the month are Haiti, Libya and Sudan.`,
    gives: ['Haiti', 'Libya', 'Sudan'],
  },
  {
    // letters and numbers before the items of one sentence
    text: `Estonia took over the presidency of the Nordic-Baltic Eight from Denmark.
The chairmanship has three main priorities: a) safe seas (with a new patrol, b) cheap power, and c) open schools.`,
    gives: ['safe seas (with a new patrol', 'cheap power', 'open schools'],
  },
  {
    text: `Gabon took over the chairmanship of ECCAS from Chad.
The priorities of the chairmanship are 1) clean rivers and lakes 2) new roads and 3) fewer border checks.`,
    gives: ['clean rivers and lakes', 'new roads', 'fewer border checks'],
  },
  {
    // examples of one item
    text: `President Paul Mensah of Ghana took over the chairmanship of ECOWAS.
Mensah pledged to tackle floods, droughts, and outbreaks of diseases like cholera, measles, and polio.`,
    gives: ['tackle floods', 'droughts', 'outbreaks of diseases like cholera, measles, and polio'],
  },
  {
    text: `Slovenia took over the presidency of the CEI from Serbia.
Its priorities are cheaper loans for farmers, and joint research in the fields of health, transport and water.`,
    gives: ['cheaper loans for farmers', 'joint research in the fields of health, transport and water'],
  },
  {
    // 'and' inside a name
    text: `Croatia took over the presidency of the Council of the EU from Finland.
The priorities include talks on the Recovery and Resilience Facility.`,
    gives: ['talks on the Recovery and Resilience Facility'],
  },
  {
    text: `Poland took over the presidency of the Visegrad Group from Slovakia.
The Polish presidency will focus not only on rail links, but also on cheaper roaming and student exchange.`,
    gives: ['rail links', 'cheaper roaming and student exchange'],
  },
  {
    text: `Malta took over the chairmanship of the OSCE from Finland.
Its priorities are stronger links within the region, between the members and neighbours, and better schools.`,
    gives: ['stronger links within the region, between the members and neighbours', 'better schools'],
  },
  {
    text: `Ireland took over the presidency of the Council of the EU from Cyprus.
Prime Minister Sean Doyle said he would use the presidency to agree the budget, to cut red tape and to keep up support for Ukraine, Moldova and the Western Balkans.`,
    by: 'Sean Doyle',
    gives: [
      'agree the budget',
      'cut red tape',
      'keep up support for Ukraine, Moldova and the Western Balkans',
    ],
  },
  {
    // examples behind a comma, and a list that has its own 'and'
    text: `Angola took over the chairmanship of the African Union from Mauritania.
The priorities of the chairmanship are new infrastructure, such as ports, railways, and roads.`,
    gives: ['new infrastructure // ports, railways, and roads'],
  },
  {
    text: `Slovakia took over the presidency of the Visegrad Group from Hungary.
The main aim of the presidency is to push joint projects in the field of energy, transport and defence, which hold the region together.`,
    gives: [
      'push joint projects in the field of energy, transport and defence, which hold the region together',
    ],
  },
  {
    text: `Hungary took over the presidency of the Visegrad Group from Poland.
The Hungarian presidency rests on four pillars: Greener Visegrad, Safer Visegrad, Younger Visegrad and Faster Visegrad.`,
    gives: ['Greener Visegrad', 'Safer Visegrad', 'Younger Visegrad', 'Faster Visegrad'],
  },
  {
    // of two 'and' the first one closes the list
    text: `Norway took over the presidency of the Council of the Baltic Sea States from Iceland.
The presidency will have a particular focus on sea rescue, school exchange and measures meant to make the council more visible and helpful.`,
    gives: ['sea rescue', 'school exchange', 'measures meant to make the council more visible and helpful'],
  },
  {
    // a list hung on a word of action
    text: `Poland took over the presidency of the Council of the Baltic Sea States from Estonia.
The main goals of the presidency are guarding pipes, cables and other lines and meeting new dangers.`,
    gives: ['guarding pipes, cables and other lines', 'meeting new dangers'],
  },
  {
    text: `Poland took over the presidency of the Council of the Baltic Sea States from Estonia.
The goals of the presidency are guarding pipes, cables and other lines, training crews, and meeting new dangers.`,
    gives: ['guarding pipes, cables and other lines', 'training crews', 'meeting new dangers'],
  },
  {
    // who intends what an ordinal counts is no part of it
    text: `Switzerland took over the chairmanship of the OSCE from Finland.
Bern has four objectives for the year. The first is trust. Secondly, the Swiss want to make talks work. Finally, they intend to keep the budget sound.`,
    gives: ['trust', 'make talks work', 'keep the budget sound'],
  },
];
