import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePattern, withLetterRanges } from '../../../src/core/text/letter-ranges';

describe('withLetterRanges', () => {
  const tables = readdirSync('src/core/tables').map((name) =>
    readFileSync(`src/core/tables/${name}`, 'utf8'),
  );
  const characters = [...new Set(tables.join(''))].filter((character) => !/\p{M}/u.test(character));
  const differing = (property: string) => {
    const ranges = compilePattern(`^${property}$`, 'u');
    const standard = new RegExp(`^${property}$`, 'u');
    return characters.filter((character) => ranges.test(character) !== standard.test(character));
  };

  test.each(['\\p{L}', '\\p{N}', '[\\p{L}\\p{N}-]', '[^\\p{L}]'])(
    '%s is the same for every character of the tables of all languages',
    (property) => {
      expect(characters.length).toBeGreaterThan(400);
      expect(differing(property)).toEqual([]);
    },
  );

  test.each(['،', '؛', '؟', '։', '·', '×', '÷', '。', '、', '・', '«', '’', '-', '٪', '€'])(
    '%s is neither letter nor digit',
    (character) => {
      expect(compilePattern('[\\p{L}\\p{N}]', 'iu').test(character)).toBe(false);
    },
  );

  test('leaves everything else alone', () => {
    for (const source of ['\\p{Lu}\\p{Ll}', '\\\\p{L}', '\\P{L}', '[\\]x]', 'a\\[b', '(?<name>x)'])
      expect(withLetterRanges(source)).toBe(source);
  });

  test('knows inside a class from outside it', () => {
    expect(compilePattern('^\\[\\p{L}\\]$', 'u').test('[ж]')).toBe(true);
    expect(compilePattern('^[\\]\\p{L}]{2}$', 'u').test(']ж')).toBe(true);
    expect(compilePattern('^[a]\\p{L}$', 'u').test('aж')).toBe(true);
  });
});
