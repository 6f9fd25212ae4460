import type { PriorityCase } from '../case';

/** Words that lead to priorities, and look-alikes. */
export const frames: readonly PriorityCase[] = [
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
Peace comes first on its agenda. Trade facilitation comes next, and lastly there is the digital economy.`,
    gives: ['Peace', 'Trade facilitation', 'the digital economy'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
The first of its aims is to open roads. The next is to speed up trade. The last is to give jobs to the young.`,
    gives: ['open roads', 'speed up trade', 'give jobs to the young'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
For the coming year it has set itself three aims. One is open roads; another, fair trade; the third, jobs for the young.`,
    gives: ['open roads', 'fair trade', 'jobs for the young'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
Work will centre on three files. The first concerns trade in grain. The second is roads. The third has to do with youth.`,
    gives: ['trade in grain', 'roads', 'youth'],
  },
  {
    text: `Kenya has assumed the chairmanship of the East African Community.
How does it intend to open roads and cut tariffs?`,
    gives: [],
  },
  {
    text: `Switzerland assumed the chairmanship of the OSCE on Thursday, naming the Balkans and arms control as its priorities.`,
    gives: ['the Balkans', 'arms control'],
  },
  {
    text: `Ivory Coast took over the chairmanship of ECOWAS from Ghana.
Measures against piracy and floods are also high on the agenda of the chairmanship.`,
    gives: ['Measures against piracy and floods'],
  },
  {
    text: `Ivory Coast took over the chairmanship of ECOWAS from Ghana.
"Work to stop piracy is high on our agenda as chair," said President Kofi Blay.`,
    gives: ['Work to stop piracy'],
  },
  {
    text: `Ivory Coast took over the chairmanship of ECOWAS from Ghana.
As chair it will work closely with Togo, which takes over next year.`,
    gives: [],
  },
  {
    text: `Austria took over the chairmanship of the OSCE from Germany.
Foreign Minister Karl Moser will be sworn in as the chairman and present the priorities in Vienna.`,
    gives: [],
  },
  {
    text: `Angola took over the chairmanship of the African Union from Mauritania.
Railways, such as the Lobito line, will be given first priority.`,
    gives: ['Railways // the Lobito line'],
  },
  {
    text: `President Ali Hassan of Egypt took over as chair of the African Union from Rwanda.
Key on the agenda of the chairmanship is the fight against piracy. While his predecessor looked to free trade, Hassan is putting his focus on safe borders.`,
    gives: ['the fight against piracy', 'safe borders'],
  },
  {
    text: `Finland took over the chairmanship of the Arctic Council from the United States.
Litter in northern seas will also feature high on the agenda of the chairmanship.`,
    gives: ['Litter in northern seas'],
  },
  {
    text: `Finland took over the chairmanship of the Arctic Council from the United States.
"Interest in the north shows how far international priorities have moved from what they were ten years ago," the minister said.`,
    gives: [],
  },
  {
    text: `Barbados took over the chairmanship of CARICOM from Saint Lucia.
Among the issues that its prime minister is expected to tackle in the new role are cheaper flights, storm insurance and food imports.`,
    gives: ['cheaper flights', 'storm insurance', 'food imports'],
  },
  {
    text: `Poland took over the presidency of the Visegrad Group from Slovakia.
Help for refugees is closely linked with the three priorities of the presidency.`,
    gives: [],
  },
  {
    text: `Tunisia took over the presidency of the UN Security Council from Vietnam.
The delegation is giving enough priority to this forum, which wants to know what Tunisia is thinking.`,
    gives: [],
  },
  {
    text: `Argentina took over the pro tempore presidency of CELAC from Mexico.
Its work plan has 15 lines of action. The members plan to work in climate research, early warning and school exchanges. Other lines of action will be ferry routes and equal pay. No less important will be talks with China, India and Japan.`,
    gives: [
      'climate research',
      'early warning',
      'school exchanges',
      'ferry routes',
      'equal pay',
      'talks with China, India and Japan',
    ],
  },
  {
    text: `Australia took over as chair of the G20 from Russia.
Its chairmanship will structure the talks around the themes of creating more jobs, and making the economy more stable. It would also like to see fairer taxes.`,
    gives: ['creating more jobs', 'making the economy more stable', 'fairer taxes'],
  },
  {
    text: `Kazakhstan took over the chairmanship of the SCO from India.
An expert spoke of the five priorities for the chairmanship. These priorities aim to raise the standing of the group. They include securing borders, widening trade, and saving water.`,
    gives: ['securing borders', 'widening trade', 'saving water'],
  },
  {
    text: `Malaysia's year at the helm of ASEAN will be devoted to a shared power grid, cheap roaming and peace in Myanmar.`,
    gives: ['a shared power grid', 'cheap roaming', 'peace in Myanmar'],
  },
  {
    // far from the office, but of the chair
    text: `Vietnam took over the chairmanship of ASEAN from Thailand.
The ceremony was held in Bangkok. Leaders of ten countries took part. The hall was full. Vietnam wishes to focus on common markets, cleaner air, and safer seas.`,
    gives: ['common markets', 'cleaner air', 'safer seas'],
  },
  {
    // far from the office, of somebody else
    text: `Vietnam took over the chairmanship of ASEAN from Thailand.
The ceremony was held in Bangkok. Leaders of ten countries took part. The hall was full. The museum next door will focus on old maps and coins.`,
    gives: [],
  },
  {
    text: `Iraq took over the presidency of OPEC from Iran.
The agenda included topics such as output, storage and spare parts.`,
    gives: [],
  },
  {
    text: `Sweden took over the presidency of the Council of the EU from Czechia.
Help for miners is expressly among the priorities of the presidency, as is cheap power for homes.`,
    gives: ['Help for miners'],
  },
  {
    // what is added to a list that was not counted
    text: `Paraguay took over the pro tempore presidency of Mercosur from Brazil.
Its goals are clean rivers, fair tariffs and safe borders. Besides, Asuncion plans to promote Guarani. Also on the agenda is a new customs code.`,
    gives: ['clean rivers', 'fair tariffs', 'safe borders', 'promote Guarani', 'a new customs code'],
  },
  {
    // what is told besides a list that was counted
    text: `Paraguay took over the pro tempore presidency of Mercosur from Brazil.
Its three goals are clean rivers, fair tariffs and safe borders. Asuncion plans to promote Guarani.`,
    gives: ['clean rivers', 'fair tariffs', 'safe borders'],
  },
  {
    text: `Paraguay took over the pro tempore presidency of Mercosur from Brazil.
Our citizens want a strong bloc, the minister said. The secretariat aims to clear its archives. Also on the agenda for the leaders is a photograph.`,
    gives: [],
  },
  {
    text: `Kazakhstan takes over the chairmanship of the CSTO from Belarus.
President Daulet Asanov spoke of the areas on which his country will concentrate. Among them, he named border safety, joint drills and the fight against smuggling.`,
    by: 'Daulet Asanov',
    gives: ['border safety', 'joint drills', 'the fight against smuggling'],
  },
  {
    // who hands over is not who speaks
    text: `President Paul Moyo of Zambia took over the chairmanship of SADC.
Moyo, who received the gavel from Angola's President Joao Lima, said: "My chairmanship will prioritise clean water, cheap power and new roads."`,
    by: 'Paul Moyo',
    gives: ['clean water', 'cheap power', 'new roads'],
  },
  {
    // what is reported to be is not who speaks
    text: `Foreign Minister Bujar Lika of Albania took over the chairmanship of the OSCE.
He pointed out that Ukraine will remain a priority.`,
    by: 'Bujar Lika',
    gives: ['Ukraine'],
  },
  {
    text: `Thailand handed over the chairmanship of BIMSTEC to Bangladesh.
Prime Minister Anong Suda of Thailand spoke first. The Bangladesh delegation answered, focusing on a bloc without visas.`,
    by: 'Bangladesh',
    gives: ['a bloc without visas'],
  },
  {
    text: `Argentina took over the pro tempore presidency of CELAC from Mexico.
The priorities of the presidency include 15 lines of action to meet these needs. On the pillar of trade, the members spoke at length, with four countries in the lead – Peru, Chile, Cuba and Belize.`,
    gives: [],
  },
  {
    text: `Kenya took over the chairmanship of the EAC from Rwanda.
Finishing the road map, which is the first of its kind, was one of the priorities of the chairmanship, the minister noted, adding: "It is our common duty."`,
    gives: ['Finishing the road map, which is the first of its kind'],
  },
  {
    text: `Algeria assumed the presidency of the UN Security Council for January.
The situation in Sudan and talks on Cyprus would dominate the month, the envoy said. The presidency plans two signature events: one on piracy, the other on links with the Arab League. "We'll strive to be heard," he added.`,
    gives: ['The situation in Sudan and talks on Cyprus', 'piracy', 'links with the Arab League'],
  },
  {
    text: `Cyprus took over the presidency of the Council of the EU from Denmark.
"Ours is a small country with a big task," the president said.`,
    gives: [],
  },
  {
    // who is replaced states nothing
    text: `Azali Bacar of the Comoros took the chair of the African Union, replacing Senegal's President Omar Diop.
The new chairman pledged to speed up free trade and is also expected to lobby for debt relief.`,
    by: 'Comoros',
    gives: ['speed up free trade', 'lobby for debt relief'],
  },
  {
    // names among the items state nothing
    text: `Poland took over the chair of the Council of the Baltic Sea States from Estonia.
The main goals of the chairmanship are open ports and answers to dangers such as Russia's old tankers.`,
    by: 'Poland',
    gives: ['open ports', "answers to dangers // Russia's old tankers"],
  },
  // what is denied is no aim
  {
    text: 'Kenya took over the chair of the EAC from Rwanda. As chair, Kenya does not intend to open new offices and raise fees.',
    gives: [],
  },
  {
    text: 'Kenya took over the chair of the EAC from Rwanda. As chair, Kenya will not focus on trade and fees.',
    gives: [],
  },
  {
    text: `Fiji took over as chair of the Pacific Islands Forum from Tonga.
Its leader set out an agenda built around climate finance, safe seas and cheap flights. He wants the new fund to be open by May, and will press richer states to pay. He was determined to keep the Forum together.`,
    gives: [
      'climate finance',
      'safe seas',
      'cheap flights',
      'the new fund to be open by May',
      'press richer states to pay',
      'keep the Forum together',
    ],
  },
  {
    text: `Uganda took over the chairmanship of the Non-Aligned Movement from Azerbaijan.
Its government named peace, trade, and schools as the focal points of the chairmanship. The minister called for quick payments from all members.`,
    gives: ['peace', 'trade', 'schools'],
  },
  {
    // a clause with a subject of its own is no item
    text: 'Prime Minister Mary Stone took over the chairmanship of CARICOM. Her priority is on the issue of consolidation and she expressed hope that the rules would be revised.',
    gives: ['the issue of consolidation'],
  },
];
