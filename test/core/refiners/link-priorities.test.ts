import { expect, test } from 'vitest';
import { readText } from '../../reading';

const CHAIR = 'Japan hat den Vorsitz im UN-Sicherheitsrat inne.';

test('drops what a member that does not hold the chair will do in its seat', async () => {
  const note = await readText(
    `${CHAIR} Für ihre Zeit im Rat hat die Schweiz zwei Prioritäten festgelegt: den Frieden fördern und das Klima schützen.`,
    { inLanguage: 'de' },
  );
  expect(note.chairs).toHaveLength(1);
  expect(note.priorities).toEqual([]);
});

test('keeps what the chair will do, whatever countries stand among the items', async () => {
  const note = await readText(
    `${CHAIR} Japan hat zwei Prioritäten festgelegt: den Frieden in Haiti fördern und den Sudan schützen.`,
    { inLanguage: 'de' },
  );
  expect(note.priorities).toHaveLength(2);
  expect(note.priorities.map(({ chairship }) => chairship)).toEqual([0, 0]);
});

test('drops what a guest of another country says his own will do', async () => {
  const note = await readText(
    `Fiji took over as chair of the Pacific Islands Forum from Tonga. Its chairmanship will focus on safe seas. New Zealand's Winston Hale said Wellington would back the chair. Fiji's Ana Ravu said Suva would support sailors.`,
    { inLanguage: 'en' },
  );
  expect(note.priorities.map(({ text }) => text)).toEqual(['safe seas', 'support sailors']);
});
