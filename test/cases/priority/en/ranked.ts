import type { PriorityCase } from '../case';

/** Items told one by one: in an order, by numbers, or as many sentences as were announced. */
export const ranked: readonly PriorityCase[] = [
  // places in an order, told in any words
  {
    text: `Latvia took over the chairmanship of the CBSS on Monday.
Safe sea cables come first. Next on her list is cleaner shipping: the ports of the east are to be linked to the grid. School exchanges are the third item.`,
    gives: [
      'Safe sea cables',
      'cleaner shipping: the ports of the east are to be linked to the grid // the ports of the east are to be linked to the grid',
      'School exchanges',
    ],
  },
  {
    text: `Ghana now chairs the Economic Community of West African States.
The government has set itself four priorities. Border security heads the list. The common currency comes next. Food reserves are third, and school meals are fourth.`,
    gives: ['Border security', 'The common currency', 'Food reserves', 'school meals'],
  },
  {
    text: `Ghana now chairs the Economic Community of West African States.
Critics call the president impatient. They may be right. Open borders come first, he told his colleagues. After that he wants a common court of trade. A third item, almost forgotten, was the price of telephone calls.`,
    gives: ['Open borders', 'a common court of trade', 'the price of telephone calls'],
  },
  {
    text: `Peru will chair the Pacific Alliance next year.
"Reform of the customs codes is first," the minister said. "Then comes help for small firms, and then a common pension fund."`,
    gives: ['Reform of the customs codes', 'help for small firms', 'a common pension fund'],
  },
  {
    text: `Peru will chair the Pacific Alliance next year.
Roads over the Andes come first, the minister said. Ports on the coast are second on his list. Fibre cables complete it.`,
    gives: ['Roads over the Andes', 'Ports on the coast', 'Fibre cables'],
  },
  // one place alone is no order
  {
    text: `Peru will chair the Pacific Alliance next year.
Its team was third. The minister watched the match.`,
    gives: [],
  },
  {
    text: `Peru takes over the chair of the Pacific Alliance from Chile.
Mexico is next. Colombia is last.`,
    gives: [],
  },
  // numbers for ordinals
  {
    text: `Rwanda's president was picked to chair the East African Community.
"Four things will keep me busy. One, clear the lorries at the border. Two, pay the arrears of the secretariat. Three, finish the railway. Four, let students study anywhere," he said.`,
    gives: [
      'clear the lorries at the border',
      'pay the arrears of the secretariat',
      'finish the railway',
      'let students study anywhere',
    ],
  },
  {
    text: `Chile has been handed the chair of APEC.
The Chilean chair year would be about three things, she told the meeting.
"Number one, trade that reaches women. Our weavers cannot sell abroad.
"Number two, clean oceans.
"Number three, simpler customs, because nobody likes to wait."`,
    gives: ['trade that reaches women', 'clean oceans', 'simpler customs'],
  },
  {
    text: `Bangladesh now chairs the Indian Ocean Rim Association.
"Bangladesh will go about it in three ways. First, we will protect the coral. Second, we shall insist that fishermen are rescued. And third, we intend to give the Association a library," he declared.`,
    gives: ['protect the coral', 'fishermen are rescued', 'give the Association a library'],
  },
  {
    text: `Angola has become chair of the Southern African Development Community.
The president listed what he wanted of the year. In the first place he put the railways.
Secondly, he said, the bloc must store grain for bad years.
A third task was trade in medicines.`,
    gives: ['the railways', 'the bloc must store grain for bad years', 'trade in medicines'],
  },
  {
    text: `Angola has become chair of the Southern African Development Community.
The president named two areas. Firstly, she said on Monday, roads must be mended.
Secondly, she stressed making the most of solar power, including small plants.`,
    gives: ['roads must be mended', 'making the most of solar power // small plants'],
  },
  // a question announces
  {
    text: `Jordan's Lina Haddad was sworn in as President of the United Nations General Assembly.
What will she do with her year? First, she wants a smaller budget. Second, she wants the oceans treaty signed. And third, she wants seats for the young.`,
    gives: ['a smaller budget', 'the oceans treaty signed', 'seats for the young'],
  },
  // as many sentences as were announced
  {
    text: `Malta takes over the presidency of the EU Council in January.
Strip away the slogan and four pillars remain. Malta proposes to guard the sea lanes. It promises to make housing cheaper. It wants a market without fees. And it undertakes to bring the talks on fish to an end.`,
    gives: [
      'guard the sea lanes',
      'make housing cheaper',
      'a market without fees',
      'bring the talks on fish to an end',
    ],
  },
  {
    text: `Malta takes over the presidency of the EU Council in January.
What does Malta want?
Three things matter to the prime minister. Fish, of which there are ever fewer. The reform of the courts. And housing, which the young can no longer pay.`,
    gives: [
      'Fish, of which there are ever fewer',
      'The reform of the courts',
      'housing, which the young can no longer pay',
    ],
  },
  // more sentences than were announced: nobody can tell which
  {
    text: `Malta takes over the presidency of the EU Council in January.
Three things matter to the prime minister. He arrived on Sunday. The weather was fine. The courts are closed. Nobody knew why.`,
    gives: [],
  },
  {
    text: `Malta takes over the presidency of the EU Council in January.
The foreign minister raised two points. He came late. He left early.`,
    gives: [],
  },
];
