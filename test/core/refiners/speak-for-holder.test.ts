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
