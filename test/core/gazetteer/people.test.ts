import { describe, expect, it } from 'vitest';
import { peopleOf, resolvePerson } from '../../../src/core/gazetteer/people';
import { loadLanguage } from '../../../src/core/index';
import * as registry from '../../../src/core/organizations/index';
import { createReadingContext } from '../../../src/core/reading-context';
import { articleOf } from '../../reading';

const organizations = Object.values(registry);

async function contextOf(inLanguage: string, text: string, headline = '') {
  return createReadingContext(
    articleOf(text, { inLanguage, headline }),
    (await loadLanguage(inLanguage))!,
    organizations,
  );
}

/** Language, text, the words to resolve (their last place in it), the person's name or null. */
const cases: readonly [string, string, string, string | null][] = [
  [
    'ru',
    'Президент Казахстана Касым-Жомарт Токаев открыл встречу. Глава МИД Польши Радослав Сикорский слушал. «Да», — сказал глава государства.',
    'глава государства',
    'Касым-Жомарт Токаев',
  ],
  [
    'ru',
    'Встретились президент Армении Ваагн Хачатурян и президент Филиппин Фердинанд Маркос. «Да», — ответил президент Армении.',
    'президент Армении',
    'Ваагн Хачатурян',
  ],
  [
    'ru',
    'Президент Филиппин Фердинанд Маркос приехал. Об этом сообщил президент Малави.',
    'президент Малави',
    null,
  ],
  ['ru', 'Выступил посол Индии Винай Кумар. Он назвал цели.', 'Он', 'Винай Кумар'],
  [
    'ru',
    'Президент Армении Ваагн Хачатурян и президент Филиппин Фердинанд Маркос спорили. Он ушёл.',
    'Он',
    null,
  ],
  ['ru', 'Сообщил представитель ведомства. Министр промолчал.', 'Министр', null],
  [
    'en',
    "Malta's Foreign Minister Ian Borg opened the session. “We are ready,” the minister said.",
    'the minister',
    'Ian Borg',
  ],
  ['en', 'President Macky Sall of Senegal spoke. He named three aims.', 'He', 'Macky Sall'],
  ['en', 'The minister spoke.', 'The minister', null],
  [
    'kk',
    'Қазақстан Президенті Қасым-Жомарт Тоқаев сөз сөйледі. Мемлекет басшысы мақсаттарды атады.',
    'Мемлекет басшысы',
    'Қасым-Жомарт Тоқаев',
  ],
];

describe('who is meant', () => {
  it.each(cases)('%s: %s | %s', async (language, text, words, name) => {
    const context = await contextOf(language, text);
    const start = text.lastIndexOf(words);
    expect(resolvePerson(context, 'body', start, start + words.length)?.name ?? null).toBe(name);
  });

  it('knows the people of the body in the headline', async () => {
    const context = await contextOf(
      'en',
      'Finland’s Foreign Minister Elina Valtonen took the chair.',
      'Valtonen sets out aims',
    );
    expect(context.mentions('headline').map(({ name, country }) => [name, country])).toEqual([
      ['Elina Valtonen', 'FI'],
    ]);
    expect(peopleOf(context).map(({ name, titles, country }) => ({ name, titles, country }))).toEqual([
      { name: 'Elina Valtonen', titles: ['Finland’s Foreign Minister'], country: 'FI' },
    ]);
  });
});
