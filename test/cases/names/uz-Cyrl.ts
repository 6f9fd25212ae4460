import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: 'Ўзбекистоннинг таклифи Қозоғистонга ва Қирғизистондан юборилди.',
    names: ['UZ «Ўзбекистоннинг» possessor', 'KZ «Қозоғистонга» recipient', 'KG «Қирғизистондан» source'],
  },
  {
    text: 'Россия Президенти Владимир Путинга сўз берилди.',
    names: ['RU «Россия» possessor', 'Владимир Путин@RU «Россия Президенти Владимир Путинга» recipient'],
  },
  { text: 'Ҳукумат йиғилиши бўлди.', names: [] },
];
