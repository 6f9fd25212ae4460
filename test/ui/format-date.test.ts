import { expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../src/ui/catalog/index';
import { formatDate } from '../../src/ui/format-date';

test.each<[string, InterfaceLanguage, string]>([
  ['2024-01-01', 'en', '1 January 2024'],
  ['2024-01', 'en', 'January 2024'],
  ['2024', 'en', '2024'],
  ['XXXX-07-01', 'en', '1 July'],
  ['XXXX-02-29', 'en', '29 February'],
  ['2024-12-27T23:15:00+03:00', 'en', '27 December 2024'],
  ['2024-01-01', 'ru', '1 января 2024 г.'],
  ['2024', 'ru', '2024'],
  ['XXXX-07-01', 'ru', '1 июля'],
  ['2024-01-01', 'kk', '2024 жылғы 1 қаңтар'],
  ['2024-12', 'kk', '2024 жылғы желтоқсан'],
  ['2024', 'kk', '2024'],
  ['XXXX-07-01', 'kk', '1 шілде'],
  ['2024-13', 'en', '2024-13'],
  ['2024-00-01', 'kk', '2024-00-01'],
  ['XXXX', 'en', 'XXXX'],
  ['2024-01/2024-06', 'en', '2024-01/2024-06'],
  ['yesterday', 'en', 'yesterday'],
])('%s in %s: %s', (edtf, language, expected) => {
  expect(formatDate(edtf, language)).toBe(expected);
});
