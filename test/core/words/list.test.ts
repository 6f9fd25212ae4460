import { expect, test } from 'vitest';
import { list } from '../../../src/core/words/list';

test('commas part words, except inside brackets and after a backslash', () => {
  expect(list`of,  for
    long time, дел\p{Ll}{0,3}, a(?= b,), [,;]x, one\, two`).toEqual([
    'of',
    'for long time',
    'дел\\p{Ll}{0,3}',
    'a(?= b,)',
    '[,;]x',
    'one\\, two',
  ]);
});
