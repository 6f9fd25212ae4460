import type { SourceCase } from './source-case';

export const sourcesAr: readonly SourceCase[] = [
  { text: 'بيروت - (رويترز): بدأت المحادثات صباحا.', gives: ['agency رويترز'] },
  {
    text: 'بدأت المحادثات صباحا بحضور الوفود كلها في العاصمة. ونقلت وكالة الأناضول عن مصدر قوله إنها ستستمر.',
    gives: ['agency وكالة الأناضول'],
  },
  { text: 'بدأت المحادثات صباحا بحضور الوفود.', gives: [] },
];
