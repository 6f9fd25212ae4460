import type { QuotationCase } from './quotation-case';

export const quotationsEn: readonly QuotationCase[] = [
  {
    text: `President Paul Okello opened the summit.
He thanked host Prime Minister Jorge Duarte for the welcome.
“Prime Minister Duarte, your people have made us feel at home,” he said.`,
    gives: ['Paul Okello: Prime Minister Duarte, your people have made us feel at home,'],
  },
  {
    text: `A diplomat told The Coastal Herald that talks went on. "The seat could go to Uganda or Sudan," the official said.`,
    gives: [': The seat could go to Uganda or Sudan,'],
  },
  {
    text: '"We will bring fresh energy to the council next year," Foreign Minister Anna Lind said.',
    gives: ['Anna Lind: We will bring fresh energy to the council next year,'],
  },
  {
    text: 'Prime Minister Jorge Duarte told reporters: “Our door stays open to every neighbour.”',
    gives: ['Jorge Duarte: Our door stays open to every neighbour.'],
  },
  {
    text: '“The rivers bind us,” said President Paul Okello. “They must not divide us again.”',
    gives: ['Paul Okello: The rivers bind us,', 'Paul Okello: They must not divide us again.'],
  },
  {
    text: `President Paul Okello opened the summit in the morning.
"Trade across our borders has doubled in ten years," he said.
"The roads that carry it have not grown at all."`,
    gives: [
      'Paul Okello: Trade across our borders has doubled in ten years,',
      'Paul Okello: The roads that carry it have not grown at all.',
    ],
  },
  {
    text: '‘The states’ own money pays for this fund,’ Ambassador Mary Stone said.',
    gives: ['Mary Stone: The states’ own money pays for this fund,'],
  },
  {
    text: 'President Paul Okello added: “We start with security. “Then we go on to trade and to the roads that it needs.',
    gives: ['Paul Okello: We start with security. “Then we go on to trade and to the roads that it needs.'],
  },
  {
    text: 'Vale, a former governor of New Harbour, said on April 3, “The council has much to do before the summer comes.”',
    gives: [': The council has much to do before the summer comes.'],
  },
  {
    text: 'The motto of the presidency, the minister said, is “Stronger and safer together for all”.',
    gives: [],
  },
  { text: 'She wrote the book "A Long Walk Through the Northern Capitals" in 1999.', gives: [] },
  { text: "The ministers' meeting is the '90s idea of Europe's oldest club.", gives: [] },
  { text: 'The so-called "peace mission" surprised many capitals.', gives: [] },
  {
    text: 'Prime Minister Ana Ruiz, who took up the post on Monday, succeeding Prime Minister Jorge Duarte, said that “the sea is our road”.',
    gives: ['Ana Ruiz: the sea is our road'],
  },
  {
    text: `President Paul Okello of Kenya met President Jorge Duarte of Angola.
After the talks, the Kenyan president thanked his Angolan counterpart for “a year of steady work”.`,
    gives: ['Paul Okello: a year of steady work'],
  },
  {
    text: `President Paul Okello of Kenya came to Arusha.
“The Republic of Kenya now holds the chair,” the EAC said in a statement.`,
    gives: ['EAC: The Republic of Kenya now holds the chair,'],
  },
  {
    text: 'Another wrote to the mayor, “The second bridge is late and we are tired of waiting.”',
    gives: [': The second bridge is late and we are tired of waiting.'],
  },
  {
    text: `Kenya took over the chair from Rwanda, which gives the country “a strong voice in every capital of the region”, Mutua noted in a video posted on Monday.`,
    gives: ['Mutua: a strong voice in every capital of the region'],
  },
  {
    text: `The government of Kenya met on Monday.
"The government of our country has chosen two goals for its year in the chair," the statement reads.`,
    gives: [
      'The government of Kenya: The government of our country has chosen two goals for its year in the chair,',
    ],
  },
];
