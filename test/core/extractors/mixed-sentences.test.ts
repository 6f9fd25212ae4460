import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { ChairshipCase } from '../../cases/chairship/case';
import { expectEvidenceStands } from '../../expected-note';
import { readText } from '../../reading';

const tables = import.meta.glob<Record<string, readonly ChairshipCase[]>>('../../cases/chairship/*.ts', {
  eager: true,
});
const RUNS = 50;

/** Sentences by the organization they tell of: only what is told of one chair is linked up. */
function groupsOf(cases: readonly ChairshipCase[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { text, gives } of cases)
    for (const organization of new Set(gives.map((line) => line.split(' ')[0]!)))
      groups.set(organization, [...(groups.get(organization) ?? []), ...text.split('\n')]);
  return [...groups.values()];
}

describe('sentences on one chair in any order, one of them as the headline', () => {
  for (const [path, table] of Object.entries(tables)) {
    const inLanguage = /([\w-]+)\.ts$/.exec(path)![1]!;
    if (inLanguage === 'case') continue;
    const cases = Object.values(table)[0]!;
    const texts = fc.constantFrom(...groupsOf(cases)).chain((group) => {
      const one = fc.constantFrom(...group);
      return fc.tuple(one, fc.array(one, { minLength: 2, maxLength: 6 }));
    });

    test(`${inLanguage}: are read, each passage standing in its part`, async () => {
      await fc.assert(
        fc.asyncProperty(texts, async ([headline, sentences]) => {
          const note = await readText(sentences.join('\n'), {
            inLanguage,
            headline,
            published: '2025-01-02',
          });
          expectEvidenceStands(note);
        }),
        { numRuns: RUNS },
      );
    });
  }
});
