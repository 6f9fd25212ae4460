import type { SourceCase } from './source-case';

export const sourcesEn: readonly SourceCase[] = [
  { text: 'OSLO, March 3. /TASS/. The council met behind closed doors.', gives: ['agency TASS'] },
  { text: 'NAIROBI (Reuters) - The bloc met on Monday.', gives: ['agency Reuters'] },
  { text: 'The council will meet in May, Northern Herald reports.', gives: ['agency Northern Herald'] },
  {
    text: 'The council will meet in May, according to the Morning Courier.',
    gives: ['agency Morning Courier'],
  },
  {
    text: 'The talks went well, Xinhua news agency reported quoting IRNA.',
    gives: ['agency Xinhua', 'agency IRNA'],
  },
  { text: 'The leaders stood on the stairs. Photo: Jane Roe\nThe council met.', gives: ['image Jane Roe'] },
  { text: 'The council met in Oslo.\nAFP', gives: ['agency AFP'] },
  { text: 'The Nordic Council of Ministers (NCM) met on Monday.', gives: [] },
  { text: 'President Paul Okello reports progress. Okello wrote a letter.', gives: [] },
  { text: 'According to President Paul Okello, trade has doubled.', gives: [] },
  { text: 'The talks went well.\n\nENDS', gives: [] },
  {
    text: 'What does the country want? That is what its sherpa told Agência Brasil, Agência Brasil reports.',
    gives: ['agency Agência Brasil'],
  },
  { text: 'BASSETERRE, St. Kitts — The chair passed to the prime minister.', gives: [] },
  { text: 'According to Article 12 of the charter, the chair rotates each year.', gives: [] },
  { text: 'Citing COVID-19 among the hardest trials, she thanked the members.', gives: [] },
  { text: 'They will hear several reports including one on the Outcome of the Water Forum.', gives: [] },
  { text: 'Talks turned on a report by Council staff.', gives: [] },
  { text: 'As earlier reported, the VI Summit opens on Monday.', gives: [] },
  { text: 'The leaders met in Roseau.\n—CMC', gives: ['agency CMC'] },
  { text: 'The chair changed hands. (Reporting by Mara Lind in Oslo, editing by Tom Vale)', gives: [] },
];
