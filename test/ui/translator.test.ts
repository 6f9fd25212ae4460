import { expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../src/ui/catalog/index';
import { interfaceLanguage, translatorFor } from '../../src/ui/translator';

test.each([
  ['auto', 'ru-RU', 'ru'],
  ['auto', 'kk', 'kk'],
  ['auto', 'kk_KZ', 'kk'],
  ['auto', 'de', 'en'],
  ['auto', 'constructor', 'en'],
  ['ru', 'kk', 'ru'],
] as const)('setting %s in a browser in %s: %s', (setting, browser, expected) => {
  expect(interfaceLanguage(setting, browser)).toBe(expected);
});

test.each<[InterfaceLanguage, number, string]>([
  ['en', 1, '1 detail'],
  ['en', 2, '2 details'],
  ['en', 10_000, '10,000 details'],
  ['ru', 1, '1 уточнение'],
  ['ru', 3, '3 уточнения'],
  ['ru', 5, '5 уточнений'],
  ['ru', 11, '11 уточнений'],
  ['ru', 10_000, '10\u{A0}000 уточнений'],
  ['ru', 21, '21 уточнение'],
  ['kk', 1, '1 нақтылау'],
  ['kk', 7, '7 нақтылау'],
])('%s counts %i: %s', (language, count, expected) => {
  expect(translatorFor(language)('priorities.details', { count })).toBe(expected);
});

test('values are filled in as they are, also where they look like places', () => {
  expect(translatorFor('en')('priorities.stated-by', { name: '{name} $& <b>' })).toBe(
    'Stated by {name} $& <b>',
  );
});
