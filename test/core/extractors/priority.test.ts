import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../processor-time';
import * as extractors from '../../../src/core/extractors/index';
import { loadLanguage } from '../../../src/core/index';
import type { Priority } from '../../../src/core/model/note';
import * as organizations from '../../../src/core/organizations/index';
import { createReadingContext } from '../../../src/core/reading-context';
import type { PriorityCase } from '../../cases/priority/case';
import { articleOf } from '../../reading';

const tables = import.meta.glob<Record<string, readonly PriorityCase[]>>(
  ['../../cases/priority/*.ts', '!../../cases/priority/case.ts'],
  { eager: true },
);

async function prioritiesOf(text: string, inLanguage: string, headline = ''): Promise<Priority[]> {
  const article = articleOf(text, { inLanguage, headline });
  const context = createReadingContext(article, await loadLanguage(inLanguage), Object.values(organizations));
  return extractors.priorities.extract(context);
}

const told = ({ text, details }: Priority) => [text, ...details.map((detail) => detail.text)].join(' // ');

for (const [path, table] of Object.entries(tables)) {
  const language = /([\w-]+)\.ts$/.exec(path)![1]!;
  describe(`priorities: ${language}`, () => {
    test.each(Object.values(table)[0]!)('$text', async ({ text, headline, by, gives }) => {
      const found = await prioritiesOf(text, language, headline);
      expect(found.map(told)).toEqual(gives);
      expect(found.map(({ position }) => position)).toEqual(found.map((_, index) => index + 1));
      if (by !== undefined) expect([...new Set(found.map(({ statedBy }) => statedBy?.name))]).toEqual([by]);
    });
  });
}

/** Pieces that lists are made of, and what breaks them. */
const PIECES = [
  'The chairmanship of the OSCE',
  ' has three priorities: ',
  'priorities are ',
  'will focus on ',
  'first, ',
  'Second, ',
  'peace',
  ' and ',
  ', ',
  '; ',
  ': ',
  ' — ',
  '"',
  '“',
  '”',
  '(',
  ')',
  '. ',
  '\n',
  '\n- ',
  'which ',
  'including ',
  'said Ann Linde',
  'Kazakhstan',
  '𝔸',
];

describe('priorities: whatever the text', () => {
  test('every passage stands where its evidence says', async () => {
    const pack = await loadLanguage('en');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const article = articleOf(pieces.join(''), { inLanguage: 'en' });
        const context = createReadingContext(article, pack, Object.values(organizations));
        for (const { text, details, evidence, statedBy } of extractors.priorities.extract(context)) {
          expect(text).toBe(evidence[0]?.exact);
          for (const read of [
            ...evidence,
            ...details.flatMap((detail) => detail.evidence),
            ...(statedBy?.evidence ?? []),
          ])
            expect(context.textOf(read.part).slice(read.start, read.end)).toBe(read.exact);
        }
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    'The chairmanship of the OSCE has priorities: peace, ',
    'priorities are which ',
    'The OSCE chairmanship will focus on peace and ',
    'second priority is peace. ',
    '" — , : ( « ',
    'OSCE chair said that said that ',
  ])('time grows with the text: %s', async (piece) => {
    const pack = await loadLanguage('en');
    const timeOf = (times: number) => {
      const article = articleOf(`The chairmanship of the OSCE passed. ${piece.repeat(times)}`, {
        inLanguage: 'en',
      });
      const context = createReadingContext(article, pack, Object.values(organizations));
      // names and sentences are others' work
      void context.sentences.length;
      context.mentions('body');
      const start = processorTime();
      extractors.priorities.extract(context);
      return processorTime() - start;
    };
    timeOf(200);
    const best = (times: number) => Math.min(timeOf(times), timeOf(times), timeOf(times));
    const short = Math.max(best(1000), 5);
    expect(best(8000)).toBeLessThan(short * 8 * 4);
  });
});
