import { expect, test } from 'vitest';
import { readText } from '../../reading';

const HANDED =
  'Kenyan President Paul Okello closed the summit by handing the presidency of the G20 to Norwegian President Anna Lind.';

test('what the new chair will do is not stated by whoever handed it over', async () => {
  const note = await readText(
    `${HANDED} During the term at the head of the group, the country will focus on clean water, safe roads and cheap medicine.`,
    { inLanguage: 'en', published: '2025-12-01' },
  );
  expect(note.priorities).toHaveLength(3);
  expect(note.priorities.map(({ statedBy }) => statedBy?.id)).toEqual(['NO', 'NO', 'NO']);
});

test('a predecessor that is said to have told them states them', async () => {
  const note = await readText(
    `${HANDED} Okello said that the Norwegian presidency will focus on clean water, safe roads and cheap medicine.`,
    { inLanguage: 'en', published: '2025-12-01' },
  );
  expect(note.priorities.map(({ statedBy }) => statedBy?.name)).toEqual(Array(3).fill('Paul Okello'));
});

test('a pronoun in a later paragraph means the new chair, though whoever held it before is named nearest', async () => {
  const note = await readText(
    `Prime Minister Nimali Perera on Thursday took charge as chair of the D-8 for two years.
Turkish President Kemal Aydin, the outgoing chair, handed over the responsibility to her at a summit hosted by Malaysia.
In her speech, the Prime Minister named three areas on which the eight should concentrate.
Firstly, she said, the harbours have to be linked.
Thirdly, common rules are needed for halal food.`,
    { inLanguage: 'en', published: '2025-12-01' },
  );
  expect(note.priorities.map(({ statedBy }) => statedBy?.name)).toEqual(['Nimali Perera', 'Nimali Perera']);
});
