import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, findAll } from '../../../src/core/text/pattern';
import { headsOf, innerHeadsOf } from '../../../src/core/text/heads';

describe('the letters a match can begin with', () => {
  test.each([
    ['chair(?:man|person)?', ['chair']],
    ['(?:pro tempore )?presiden(?:cy|t)', ['pro t', 'presi']],
    ['[tT]aken? over', ['taken', 'take ']],
    ['(?:a|the) role', ['a rol', 'the r']],
    ['(?<=new )office', ['offic']],
    [
      '(?:1[89]|20)\\d\\d',
      ['18', '19', '20'].flatMap((two) => [...'0123456789'].map((digit) => two + digit)),
    ],
    ['[1-3]x', ['1x', '2x', '3x']],
    ['سل[\u0651-\u0652]?م', ['سل\u0651م', 'سل\u0652م', 'سلم']],
    ['не(?= )', ['не']],
    ['a+b', ['a']],
    ['к?то', ['кто', 'то']],
  ])('%s', (source, heads) => {
    expect([...headsOf(source)!].sort()).toEqual(heads.sort());
  });

  test.each(['\\p{L}+ый', '.+', 'a?', '(?=x)', '[^a]b', '[a-z]b'])('%s can begin with anything', (source) => {
    expect(headsOf(source)).toBeNull();
  });
});

test('after letters of any kind, what must follow them', () => {
  expect(innerHeadsOf('\\p{L}+(?:vertrag|pakt)s?')).toEqual(['vertr', 'pakts', 'pakt']);
  expect(innerHeadsOf('\\p{L}+')).toBeNull();
  expect(innerHeadsOf('vertrag')).toBeNull();
});

describe('looking for words', () => {
  const fragments = [
    'председател(?:ь|я)',
    'стран(?:а|ы)',
    'chair(?:s|ed)?',
    'chairs',
    '(?:to )?lead',
    '\\p{L}+ция',
    '—',
  ];

  test('finds what the plain pattern finds, the longest at each place', () => {
    const text = 'To lead — председатель chairs of стран акция, chaired; armchairs';
    expect(findAll(anyOf(fragments), text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'To lead',
      '—',
      'председатель',
      'chairs',
      'акция',
      'chaired',
    ]);
  });

  test('gives places in the whole text', () => {
    const text = 'aaa chair bbb chair';
    expect(findAll(anyOf(['chair']), text, 8).map(({ start, end }) => [start, end])).toEqual([[14, 19]]);
  });

  test('agrees with the plain pattern on any text made of its pieces', () => {
    const pieces = fc.constantFrom(
      'председатель',
      'страны',
      'chair',
      'chairs',
      ' of ',
      ' ',
      'To lead',
      'акция',
      '—',
      ',',
      'x',
      '😀',
      'İ',
      'я',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const plain = new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${[...fragments].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        );
        const starts = [...text.matchAll(plain)].map((match) => match.index);
        expect(findAll(anyOf(fragments), text).map(({ start }) => start)).toEqual(starts);
      }),
    );
  });

  test('without boundaries, every place counts', () => {
    const text = '担任轮值主席国';
    expect(findAll(anyOf(['主席国', '轮值'], 'none'), text).map(({ start }) => start)).toEqual([2, 4]);
  });
});
