import type { PriorityCase } from './case';
import { frames } from './en/frames';
import { lists } from './en/lists';
import { printed } from './en/printed';
import { ranked } from './en/ranked';
import { spoken } from './en/spoken';
import { wished } from './en/wished';

export const en: readonly PriorityCase[] = [
  ...wished,
  ...spoken,
  ...ranked,
  ...printed,
  // whose they are, right before the noun
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The minister named three priorities.
Trade and ports. Dues for ships are to be lowered.
Roads. The passes must be widened.
Youth. 2025 will be a year of exchanges.`,
    gives: [
      'Trade and ports // Dues for ships are to be lowered',
      'Roads // The passes must be widened',
      'Youth // 2025 will be a year of exchanges',
    ],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
Three documents were adopted at the meeting.
The charter. It takes effect in summer.
The work plan. It has forty points.
The budget. Fees have risen by a third.`,
    gives: [],
  },
  {
    text: `Malta will chair the CBSS next year.
Safe ferries, cleaner ports, peace and security and warmer homes will be Malta's main priorities.`,
    gives: ['Safe ferries', 'cleaner ports', 'peace and security', 'warmer homes'],
  },
  {
    text: `Malta will chair the CBSS next year.
The new work plan was welcomed, as were the minister's priorities, and the talks went on.`,
    gives: [],
  },
  // counted behind
  {
    text: `Egypt will chair the D-8 next year.
The minister has drawn up four core priorities for the chairmanship. Open borders come first. Cheaper freight comes second. The third priority is cotton. Solar power makes up the fourth, he said.`,
    gives: ['Open borders', 'Cheaper freight', 'cotton', 'Solar power'],
  },
  {
    text: `Egypt will chair the D-8 next year.
The programme of the chairmanship is aimed at opening ports, cutting red tape and training engineers. Help for farmers is one of its key points.`,
    gives: ['opening ports', 'cutting red tape', 'training engineers', 'Help for farmers'],
  },
  {
    text: `Rwanda will chair the EAC next year.
President Paul Kagame said: "I will spend my term linking our railways."`,
    gives: ['linking our railways'],
  },
  {
    text: `Portugal will chair the CPLP next year.
Underlying all its priorities is a community that is closer and fairer.`,
    gives: [],
  },
  // an organization's own aims, told behind a clause on it
  {
    text: `Uganda will chair the Non-Aligned Movement next year.
The Movement, to which many states belong, seeks to guard the independence of its members.`,
    gives: [],
  },
  // whoever says it stands far from its comma
  {
    text: `Georgia will chair GUAM next year.
Georgia's priority will be safer roads, Deputy Secretary General Giorgi Beridze of the Secretariat said in an interview on 1 July.`,
    gives: ['safer roads'],
  },
  // clauses that one word opens again and again
  {
    text: `Slovenia will chair the CEI next year.
As priorities of the Slovenian chairmanship she named that roads, rails and ports be joined up, that young people study across borders, and that rivers be kept clean, the Drava in particular.`,
    gives: [
      'roads, rails and ports be joined up',
      'young people study across borders',
      'rivers be kept clean, the Drava in particular',
    ],
  },
  // a list inside dashes is part of its item
  {
    text: `Serbia will chair the CEI next year.
In its term Serbia means first and foremost to bring candidates closer, to widen trade with small firms in mind - bakers, brewers and weavers -, and to protect the Danube.`,
    gives: [
      'bring candidates closer',
      'widen trade with small firms in mind - bakers, brewers and weavers',
      'protect the Danube',
    ],
  },
  // what somebody wants, told as 'A is what X wants'
  {
    text: `Iceland will chair the Nordic Council of Ministers next year.
Safer fishing grounds is what the Icelandic presidency wants to achieve. Keeping young people in the villages is another thing Reykjavík will fight for.`,
    gives: ['Safer fishing grounds', 'Keeping young people in the villages'],
  },
  {
    text: `Latvia will chair the CBSS next year.
The minister laid out what Latvia has in mind for its year: cleaner beaches, night trains and a common ferry ticket.`,
    gives: ['cleaner beaches', 'night trains', 'a common ferry ticket'],
  },
  {
    text: `Chad will chair the AU next year.
Journalists asked what the priorities of the Chadian chairmanship are, according to the agency. That is what they wrote.`,
    gives: [],
  },
  {
    text: `Kenya will chair the EAC next year.
The minister told members what he will concentrate on, promising that he would build on what had been done.`,
    gives: [],
  },
  // names behind a name go on with it
  {
    text: `Peru will chair the Andean Community next year.
Lima wants to work for clean rivers, better roads and cheaper power. Trade with the European Union (EU), Japan, Canada and others will matter no less.`,
    gives: [
      'clean rivers',
      'better roads',
      'cheaper power',
      'Trade with the European Union (EU), Japan, Canada and others',
    ],
  },
  ...lists,
  ...frames,
  {
    text: `Albania took over the chairmanship of the OSCE on 1 January.
Its priorities are implementing existing commitments, ensuring stability, and strengthening dialogue.`,
    by: 'Albania',
    gives: ['implementing existing commitments', 'ensuring stability', 'strengthening dialogue'],
  },
  {
    text: `Sweden begins its chairmanship of the OSCE today.
"Our presidency will focus on the European security order, women's economic empowerment and the fight against torture," Foreign Minister Ann Linde said.`,
    by: 'Ann Linde',
    gives: ['the European security order', "women's economic empowerment", 'the fight against torture'],
  },
  {
    text: `Ghana has assumed the chair of ECOWAS for one year.
President Nana Akufo-Addo set three key priorities for his chairmanship: restoring peace and stability in Mali; deepening trade, including the common currency; and fighting the pandemic.`,
    by: 'Nana Akufo-Addo',
    gives: [
      'restoring peace and stability in Mali',
      'deepening trade // the common currency',
      'fighting the pandemic',
    ],
  },
  {
    text: `Norway took over the chairmanship of the Arctic Council from Russia.
The Norwegian chairmanship has four priorities:
- the oceans
- climate and environment
- sustainable economic development
- people in the North
The chairmanship lasts two years.`,
    by: 'Norway',
    gives: [
      'the oceans',
      'climate and environment',
      'sustainable economic development',
      'people in the North',
    ],
  },
  {
    text: `Indonesia takes over the presidency of the G20.
President Joko Widodo named three issues that will be the priorities of the presidency. The first is inclusive health care. The second priority is digital transformation. Third, the move to clean energy, such as geothermal power.`,
    by: 'Joko Widodo',
    gives: [
      'inclusive health care',
      'digital transformation',
      'the move to clean energy // geothermal power',
    ],
  },
  {
    text: `Health, food security and digital transformation are the three priorities of the Indian presidency of the G20, Foreign Minister Subrahmanyam Jaishankar said.`,
    by: 'Subrahmanyam Jaishankar',
    gives: ['Health', 'food security', 'digital transformation'],
  },
  {
    text: `Poland hands the presidency of the Council of the European Union to Denmark.
The Danish presidency will give priority to competitiveness.
Another priority is a common migration policy.`,
    gives: ['competitiveness', 'a common migration policy'],
  },
  {
    text: `Uzbekistan will chair the CIS next year. According to President Shavkat Mirziyoyev, cooperation in transport will remain a priority.`,
    by: 'Shavkat Mirziyoyev',
    gives: ['cooperation in transport'],
  },
  {
    text: `Malaysia assumes the ASEAN chairmanship. Its key priorities include trade and investment, climate action, and youth.
"My priorities as chair are climate action, trade and investment, and youth," Prime Minister Anwar Ibrahim said.`,
    by: 'Anwar Ibrahim',
    gives: ['trade and investment', 'climate action', 'youth'],
  },
  {
    text: `Serbia took over the chairmanship of the OSCE.
The first task, Foreign Minister Ivica Dacic said, is to restore trust, the second to open the borders, and the third to reform the budget.`,
    by: 'Ivica Dacic',
    gives: ['restore trust', 'open the borders', 'reform the budget'],
  },
  {
    text: `Serbia took over the chairmanship of the OSCE.
The chairmanship has put three things first: conflict prevention, a safer future and effective multilateralism.`,
    by: 'Serbia',
    gives: ['conflict prevention', 'a safer future', 'effective multilateralism'],
  },
  {
    text: `Resolving conflicts, tackling poverty and boosting commerce are high on the agenda as South Africa takes the chair of the African Union.`,
    by: 'South Africa',
    gives: ['Resolving conflicts', 'tackling poverty', 'boosting commerce'],
  },
  {
    text: `Foreign Minister Bujar Osmani, who chairs the OSCE this year, defined rebuilding trust as the main task of the chairmanship.`,
    by: 'Bujar Osmani',
    gives: ['rebuilding trust'],
  },
  {
    text: `Iceland holds the presidency of the Nordic Council of Ministers. Priority will be given by the presidency to the young, the sea and sustainable tourism.`,
    by: 'Iceland',
    gives: ['the young', 'the sea', 'sustainable tourism'],
  },
  {
    text: `The presidency of the Council of Europe's Committee of Ministers passes to Latvia. Its priorities: democracy and the rule of law, freedom of expression, cultural and environmental heritage.`,
    by: 'Latvia',
    gives: ['democracy and the rule of law', 'freedom of expression', 'cultural and environmental heritage'],
  },
  // nothing to list
  {
    text: 'Kenya takes over the chair of the EAC on Friday. The president will present his priorities at the summit in Arusha.',
    gives: [],
  },
  {
    text: 'Under the motto "Unity, growth and peace", Angola opened its chairmanship of SADC. The priorities will be announced in March.',
    gives: [],
  },
  // of somebody else
  {
    text: 'Serbia holds the chairmanship of the OSCE this year. New tariffs could affect the climate priorities of developing nations, including India.',
    gives: [],
  },
  {
    text: `Serbia took over the chairmanship of the OSCE.
The main tasks of the OSCE are arms control, human rights and election observation. The OSCE aims to promote cooperation.`,
    gives: [],
  },
  {
    text: `Serbia took over the chairmanship of the OSCE.
The summit focused on trade and migration. The secretary general wants to reform the budget and cut travel.`,
    gives: [],
  },
  {
    text: 'The new chairman of the company, Peter Hall, said his priorities are growth, innovation and safety.',
    gives: [],
  },
  {
    text: 'Finance Minister Ana Costa named three priorities for the ministry: taxes, debt and pensions.',
    gives: [],
  },
  {
    text: 'At the SCO summit the president of Tajikistan spoke of the priorities for the organization: trade, transit and energy.',
    gives: [],
  },
  {
    text: `President Joseph Mwansa of Zambia took over as chair of the SADC.
He said his tenure would focus on industrialisation, food security and the fight against youth unemployment.`,
    by: 'Joseph Mwansa',
    gives: ['industrialisation', 'food security', 'the fight against youth unemployment'],
  },
  {
    text: `Togo holds the chairmanship of ECOWAS.
Open borders, cheap data and safe roads are among Togo's priorities during the chairmanship.`,
    by: 'Togo',
    gives: ['Open borders', 'cheap data', 'safe roads'],
  },
  {
    text: `Nepal begins its chairmanship of BIMSTEC.
The Nepali chairmanship will rest on three pillars: clean rivers, open trade, and fast trains.`,
    by: 'Nepal',
    gives: ['clean rivers', 'open trade', 'fast trains'],
  },
  {
    text: `Cambodia received the ASEAN chairmanship from Brunei.
Prime Minister Sok Dara promised that his country would devote itself above all to economic recovery, to solidarity in the bloc, and to a careful use of resources.`,
    by: 'Sok Dara',
    gives: ['economic recovery', 'solidarity in the bloc', 'a careful use of resources'],
  },
  {
    text: `Kazakhstan took over the chairmanship of the OTS from Uzbekistan.
ASTANA – Regional stability, trade routes and clean water are among the top priorities for Kazakhstan’s chairmanship of the OTS, said President Daulet Asanov.`,
    by: 'Daulet Asanov',
    gives: ['Regional stability', 'trade routes', 'clean water'],
  },
  {
    text: `Brunei took over the chairmanship of ASEAN from Vietnam.
Its chairmanship has three priorities: (1) Caring for people, (2) Preparing for change, and (3) Growing together.`,
    by: 'Brunei',
    gives: ['Caring for people', 'Preparing for change', 'Growing together'],
  },
  {
    text: `South Africa took over the G20 presidency from Brazil.
President Cyril Ramaphosa said his country will focus on fair growth and clean energy, arguing that it has chosen equality as its theme.`,
    by: 'Cyril Ramaphosa',
    gives: ['fair growth and clean energy'],
  },
  {
    text: `Guyana took over the chairmanship of CARICOM from Grenada.
"I speak at a moment that calls for reflection and calm," President Irfaan Ali said.
The summit began with a call for solidarity from Prime Minister Ana Ruiz of Belize.`,
    gives: [],
  },
  {
    text: `President William Ruto of Kenya took over the chairmanship of the East African Community.
Ruto promised to raise incomes by focusing on increasing competitiveness, promoting value-added production, and boosting trade.`,
    by: 'William Ruto',
    gives: ['increasing competitiveness', 'promoting value-added production', 'boosting trade'],
  },
  {
    text: `Norway will take over the chairmanship of the Arctic Council from Russia in May.
Norway said it would focus its work as chair on climate change, the oceans and the peoples of the Arctic.`,
    by: 'Norway',
    gives: ['climate change', 'the oceans', 'the peoples of the Arctic'],
  },
  {
    // words that name no priority ('areas of the') inside a noun that does
    text: `Iceland took over the chairmanship of the Arctic Council from Canada.
The three main priority areas of the Icelandic chairmanship are sea ice, green shipping and life in small towns.`,
    by: 'Iceland',
    gives: ['sea ice', 'green shipping', 'life in small towns'],
  },
  {
    text: `Iceland took over the chairmanship of the Arctic Council from Canada.
The priority fields of the Icelandic chairmanship are sea ice, green shipping and village life.`,
    by: 'Iceland',
    gives: ['sea ice', 'green shipping', 'village life'],
  },
  {
    text: `Iceland took over the chairmanship of the Arctic Council from Canada.
The main themes of the summit are trade, food and water.`,
    gives: [],
  },
  {
    text: `Zambia took over the chairmanship of SADC from Malawi.
The summit was held online with a shorter agenda, focusing on the handover of the chair and urgent institutional matters.`,
    gives: [],
  },
  {
    // lines without marks behind a colon
    text: `Laos took over the chairmanship of ASEAN from Brunei.
Its chairmanship will be built on three priorities:

Safe seas and borders

Roads for trade

Young people first

Foreign Minister Mai Souk said talks go on.`,
    gives: ['Safe seas and borders', 'Roads for trade', 'Young people first'],
  },
  {
    // a colon before ordinary paragraphs leads to no list
    text: `Laos took over the chairmanship of ASEAN from Brunei.
The minister spoke of the priorities of the past:

The old ferry was sold last year. Its crew found other work.

The harbour is quiet now.`,
    gives: [],
  },
  {
    text: `Chile took over the pro tempore presidency of the Pacific Alliance from Mexico.
Santiago has pledged to put fair trade, clean seas and student exchange at the top of the agenda.`,
    gives: ['fair trade', 'clean seas', 'student exchange'],
  },
  {
    text: `Andrew Hill took over as chairman of CARICOM from Mia Stone.
High on Hill's agenda are storm insurance, cheaper flights and clean water.`,
    gives: ['storm insurance', 'cheaper flights', 'clean water'],
  },
  {
    text: `Estonia took over the presidency of the Council of the EU from Malta.
Tallinn wants to use its term to complete the digital market, restore trust and protect borders.`,
    by: 'Estonia',
    gives: ['complete the digital market', 'restore trust', 'protect borders'],
  },
  {
    text: `Paraguay took over the pro tempore presidency of Mercosur from Brazil.
Its government would give pride of place to river transport, the fight against smuggling and a common tariff.`,
    gives: ['river transport', 'the fight against smuggling', 'a common tariff'],
  },
  {
    text: `Kazakhstan took over the chairmanship of the OTS from Azerbaijan.
Its year at the helm will be devoted to smart farming, rail links and solar power, the ministry said.`,
    gives: ['smart farming', 'rail links', 'solar power'],
  },
  {
    text: `Ghana took over the chairmanship of ECOWAS from Gambia.
President Kofi Addo says he will use the position to press for open borders, a shared currency and cheaper flights.`,
    gives: ['press for open borders', 'a shared currency', 'cheaper flights'],
  },
  {
    text: `Peru took over the presidency of the UN Security Council from Norway.
The mission listed among its priorities for the month peacekeeping, Haiti and the safety of schools.`,
    by: 'Peru',
    gives: ['peacekeeping', 'Haiti', 'the safety of schools'],
  },
];
