import type { PriorityCase } from '../case';

/** What a chair says itself, and what is put where on an agenda. */
export const spoken: readonly PriorityCase[] = [
  // the holder's own words, far from any word for the office
  {
    text: `Fiji's Prime Minister Ana Ravu is the new Chair of the Pacific Islands Forum.
She was handed the gavel in front of a large crowd.
The hall was full and hot. Drums were played.
“We have papers on every shelf,” Ana Ravu said. “Let us open the ferry line for good, let us count the sharks, and let us finish the school in Majuro.”`,
    gives: ['open the ferry line for good', 'count the sharks', 'finish the school in Majuro'],
  },
  {
    text: `Fiji's Prime Minister Ana Ravu is the new Chair of the Pacific Islands Forum.
The hall was full and hot. Drums were played. The rain had stopped.
"We will put the reef fund to work. We will see that every village has a nurse. And we will not allow the sea to be sold," Ana Ravu said.`,
    gives: ['put the reef fund to work', 'every village has a nurse'],
  },
  {
    text: `Fiji's Prime Minister Ana Ravu is the new Chair of the Pacific Islands Forum.
The hall was full and hot. Drums were played. The rain had stopped.
"Let us be glad, let us dance, and let us remember this day," Ana Ravu said.`,
    gives: [],
  },
  {
    text: `Finland presides over the Arctic Council.
The port of Oulu will be closed on Monday. Ferries will not run. Buses will be late.
"We want to build a new bridge," said Swedish mayor Lars Holm.`,
    gives: [],
  },
  // put somewhere on an agenda
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
Vocational schools, cleaner rivers and the reform of land registers have been put at the top of the agenda, according to the Ministry.`,
    gives: ['Vocational schools', 'cleaner rivers', 'the reform of land registers'],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
The ministry said that three topics would be in the foreground: "Open borders, which means shorter queues; Safe roads; and Young farmers, whose aim is to stay."`,
    gives: ['Open borders, which means shorter queues', 'Safe roads', 'Young farmers, whose aim is to stay'],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
He considered it a priority of the presidency to shorten queues at the borders, and another to train judges, which the members have agreed.`,
    gives: ['shorten queues at the borders', 'train judges, which the members have agreed'],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
In a message she said that getting bread prices down and getting trains to run would top her agenda.`,
    gives: ['getting bread prices down', 'getting trains to run'],
  },
  // what only sounds like it
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
Albania put enlargement at the centre, called the ministers together in May, and got a small fund topped up.`,
    gives: ['enlargement'],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
The president speaks for the group when its secretary does not. If everything is a priority, then nothing is.`,
    gives: [],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
Her predecessor handed her the gavel shortly after three in the afternoon, with the words that it was heavy. Trains had been the main theme of the Italian chairmanship.`,
    gives: [],
  },
  {
    text: `Albania takes over the presidency of the Central European Initiative in January.
The year is devoted to three aims: safe roads, clean rivers and good schools. "Next year it will be our task to keep the roads open for all," she said.`,
    gives: ['safe roads', 'clean rivers', 'good schools'],
  },
];
