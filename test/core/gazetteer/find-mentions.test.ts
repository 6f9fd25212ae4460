import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../processor-time';
import { findMentions } from '../../../src/core/gazetteer/find-mentions';
import { findNames } from '../../../src/core/gazetteer/find-names';
import { loadLanguage } from '../../../src/core/index';
import type { Mention } from '../../../src/core/model/mention';
import * as registry from '../../../src/core/organizations/index';
import type { NameCase } from '../../cases/names/name-case';

const organizations = Object.values(registry);
const tables = import.meta.glob<{ names: readonly NameCase[] }>(
  ['../../cases/names/*.ts', '!../../cases/names/name-case.ts'],
  { eager: true },
);
const cases: Readonly<Record<string, readonly NameCase[]>> = Object.fromEntries(
  Object.entries(tables).map(([path, { names }]) => [/([\w-]+)\.ts$/.exec(path)![1]!, names]),
);

async function finder(tag: string): Promise<(text: string) => Mention[]> {
  const pack = (await loadLanguage(tag))!;
  return (text) => findMentions(findNames(text, { pack, organizations }));
}

function written(text: string, { kind, id, name, country, outerStart, outerEnd, roles }: Mention): string {
  const who = kind === 'person' ? `${name}${country ? `@${country}` : ''}` : (id ?? '-');
  return `${who} «${text.slice(outerStart, outerEnd)}» ${roles.join('+')}`;
}

for (const [tag, table] of Object.entries(cases)) {
  describe(`names in ${tag}`, async () => {
    const find = await finder(tag);
    it.each(table.map((one) => [one.text, one.names] as const))('%s', (text, names) => {
      expect(find(text).map((mention) => written(text, mention))).toEqual(names);
    });
  });
}

describe.each(Object.keys(cases))('any text, read in %s', async (tag) => {
  const find = await finder(tag);
  const pieces = [
    ...cases[tag]!.flatMap(({ text }) => text.split(' ')),
    ...['(', ')', '«', '"', "'s", '’', '-', '—', '.', ',', '\n', '\n\n', 'İ', 'ß', '🙂', '\u0301', '一'],
  ];
  const anyText = fc.array(fc.constantFrom(...pieces, ' ')).map((words) => words.join(' '));

  it('keeps its spans inside the text and in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const mentions = find(text);
        for (const { start, end, outerStart, outerEnd, roles } of mentions) {
          expect(0 <= outerStart && outerStart <= start && start < end && end <= outerEnd).toBe(true);
          expect(outerEnd).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(roles.length).toBeGreaterThan(0);
        }
        for (const [n, { start }] of mentions.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(mentions[n]!.end);
      }),
    );
  });

  it.each([
    'Guinea ',
    'President President of the ',
    'Ян Ян Ян ',
    'Совет министров иностранных дел ',
    'de la ',
    'the new the new ',
    'министр России ',
    'Қазақстан Республикасы Президенті ',
    'A.',
    '(((',
    "'s's",
    'Президент Анна Ким, Анна Пак ',
  ])(
    'takes time in proportion to the text: %s',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = processorTime();
        find(text);
        return processorTime() - start;
      };
      time(10_000);
      // Four times the text; quadratic work would take sixteen times as long.
      expect(time(80_000)).toBeLessThan(9 * Math.max(time(20_000), 60));
    },
    30_000,
  );

  it('takes time in proportion to the number of people', () => {
    const letters = (n: number) => n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const time = (count: number) => {
      const people = Array.from(
        { length: count },
        (_, n) => `President Abc${letters(n)} Abd${letters(n)} spoke.`,
      );
      const start = processorTime();
      find(people.join(' '));
      return processorTime() - start;
    };
    time(200);
    expect(time(2_000)).toBeLessThan(9 * Math.max(time(500), 60));
  }, 30_000);
});
