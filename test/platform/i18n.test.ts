import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
let i18n: typeof import('../../src/platform/i18n');

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  i18n = await import('../../src/platform/i18n');
});

test.each([
  [[], null],
  [[{ language: 'und', percentage: 90 }], null],
  [
    [
      { language: 'uk', percentage: 20 },
      { language: 'ru', percentage: 80 },
    ],
    { language: 'ru', reliable: true },
  ],
])('the language that most of the text is in: %j', async (languages, expected) => {
  browser.i18n.detectLanguage = async () => ({ isReliable: true, languages });
  expect(await i18n.browserDetector('text')).toEqual(expected);
});
