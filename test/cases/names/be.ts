import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Старшынства ў АДКБ перайшло ад Беларусі да Расіі.',
    names: ['CSTO «АДКБ» source+place', 'BY «Беларусі» source', 'RU «Расіі» recipient'],
  },
  { text: 'Лацінская Амерыка і Паўночная Ірландыя.', names: [] },
  { text: 'Саміт прайшоў у Егіпце.', names: ['EG «Егіпце» place'] },
];
