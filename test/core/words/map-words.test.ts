import { expect, it } from 'vitest';
import { latinFragment, latinWord } from '../../../src/core/languages/uz/latin-letters';
import { mapWords } from '../../../src/core/words/map-words';

it('changes the words of a form and nothing else', () => {
  const form = { list: ['a', ['b']], flag: true, months: 6, 1: 'c', none: undefined };
  expect(mapWords(form, (word) => word.toUpperCase())).toEqual({
    list: ['A', ['B']],
    flag: true,
    months: 6,
    1: 'C',
    none: undefined,
  });
});

it.each([
  ['Ўзбекистон', 'O‘zbekiston'],
  ['Қирғизистон', 'Qirg‘iziston'],
  ['Европа', 'Yevropa'],
  ['келишув', 'kelishuv'],
  ['таъкидлади', 'ta’kidladi'],
  ['федерацияси', 'federatsiyasi'],
  ['октябрь', 'oktyabr'],
  ['Шанхай', 'Shanxay'],
])('writes %s in Latin letters as %s', (cyrillic, latin) => expect(latinWord(cyrillic)).toBe(latin));

it('takes a fragment with any apostrophe', () => {
  const pattern = new RegExp(`^(?:${latinFragment('ўт(?:ди|ади)\\p{L}*')})$`, 'iu');
  for (const word of ['o‘tdi', "O'tadi", 'oʻtdi', 'o’tdigan']) expect(word).toMatch(pattern);
  expect('otdi').not.toMatch(pattern);
});
