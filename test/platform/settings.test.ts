import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const INITIAL = {
  interfaceLanguage: 'auto',
  theme: 'auto',
  storyMarks: 'off',
  readerTheme: 'auto',
  readerFont: 'serif',
  readerSize: 'medium',
  readerWidth: 'medium',
};
let browser: ReturnType<typeof fakeBrowser>;
let settings: typeof import('../../src/platform/settings');

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  settings = await import('../../src/platform/settings');
});

describe('on disk', () => {
  test('nothing there gives the initial settings', async () => {
    expect(await settings.loadSettings()).toEqual(INITIAL);
  });

  test('only what differs is stored, with its version', async () => {
    await settings.changeSettings({ theme: 'dark' });
    expect(browser.stored.settings).toEqual({ version: 1, values: { theme: 'dark' } });
    expect(await settings.loadSettings()).toEqual({ ...INITIAL, theme: 'dark' });
    await settings.changeSettings({ theme: 'auto' });
    expect(browser.stored.settings).toEqual({ version: 1, values: {} });
  });

  test('a change is told to who watches, until they stop', async () => {
    const tell = vi.fn();
    const stop = settings.watchSettings(tell);
    await settings.changeSettings({ interfaceLanguage: 'kk' });
    expect(tell).toHaveBeenCalledExactlyOnceWith({ ...INITIAL, interfaceLanguage: 'kk' });
    stop();
    await settings.changeSettings({ interfaceLanguage: 'ru' });
    expect(tell).toHaveBeenCalledTimes(1);
  });
});

describe('settingsFrom', () => {
  test.each([
    ['a value that may not be chosen', { version: 1, values: { theme: 'pink' } }],
    ['a setting nobody knows', { version: 1, values: { speed: 'fast' } }],
    ['no version', { values: { theme: 'dark' } }],
    ['a text', 'dark'],
    ['null', null],
  ])('%s: the initial settings', (_what, stored) => {
    expect(settings.settingsFrom(stored)).toEqual(INITIAL);
  });

  test('never throws, always complete', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(settings.settingsFrom(stored))).toEqual(Object.keys(INITIAL));
      }),
    );
  });

  test('an old form is brought up to date, step by step', () => {
    const migrations = [
      ({ colors, ...rest }: Record<string, unknown>) => ({ ...rest, look: colors }),
      ({ look, ...rest }: Record<string, unknown>) => ({ ...rest, theme: look }),
    ];
    const from = (version: number, values: Record<string, unknown>) =>
      settings.settingsFrom({ version, values }, migrations).theme;
    expect(from(1, { colors: 'dark' })).toBe('dark');
    expect(from(2, { look: 'light' })).toBe('light');
    expect(from(3, { theme: 'dark' })).toBe('dark');
    expect(from(2, { colors: 'dark' })).toBe('auto');
  });
});
