import { browser } from './browser';

/** A setting: what holds until a person chooses, and what may be chosen. */
interface Choice<T extends string> {
  initial: T;
  options: readonly T[];
}

const choice = <T extends string>(initial: NoInfer<T>, options: readonly T[]): Choice<T> => ({
  initial,
  options,
});

/** Every setting, one line each. */
export const SETTINGS = {
  interfaceLanguage: choice('auto', ['auto', 'en', 'ru', 'kk']),
  theme: choice('auto', ['auto', 'light', 'dark']),
  storyMarks: choice('off', ['off', 'on']),
  readerTheme: choice('auto', ['auto', 'light', 'sepia', 'dark']),
  readerFont: choice('serif', ['serif', 'sans']),
  readerSize: choice('medium', ['small', 'medium', 'large', 'huge']),
  readerWidth: choice('medium', ['narrow', 'medium', 'wide']),
};

export type Settings = {
  [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Choice<infer T> ? T : never;
};

type Values = Record<string, unknown>;
/** What is on disk: the version of its form, and only the settings that differ from the initial ones. */
interface Stored {
  version: number;
  values: Values;
}
/** Brings the values of one version to the next. */
export type Migration = (values: Values) => Values;

/** The first brings version 1 to 2, and so on. */
const MIGRATIONS: readonly Migration[] = [];
const KEY = 'settings';
/** A copy that a page can read before it first paints, so that it never flashes in another theme or language. */
const MIRROR = 'headnote-settings';

/** The settings that hold. Values of a later version, or damaged ones, are passed over. */
export async function loadSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY);
  const settings = settingsFrom(found[KEY]);
  mirror(settings);
  return settings;
}

/** What `loadSettings` gave last in this browser, at once; the initial settings where it never ran. */
export function lastKnownSettings(): Settings {
  try {
    return settingsFrom({
      version: MIGRATIONS.length + 1,
      values: JSON.parse(localStorage.getItem(MIRROR) ?? '{}'),
    });
  } catch {
    return settingsFrom(null);
  }
}

/** Changes settings; resolves when they are on disk. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: storedFrom(settings) });
  mirror(settings);
  return settings;
}

/** Calls back whenever settings change in any page of the extension. Returns a way to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY]) tell(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Settings from what is on disk, whatever it is. */
export function settingsFrom(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  const { version, values } = isStored(stored) ? stored : { version: migrations.length + 1, values: {} };
  const current = migrations.slice(version - 1).reduce((before, migrate) => migrate(before), values);
  const entries = Object.entries(SETTINGS).map(([name, { initial, options }]) => {
    const value = current[name];
    return [name, (options as readonly unknown[]).includes(value) ? value : initial];
  });
  return Object.fromEntries(entries) as Settings;
}

/** What goes to disk for these settings. */
export function storedFrom(settings: Settings): Stored {
  const differing = Object.entries(settings).filter(
    ([name, value]) => value !== SETTINGS[name as keyof Settings].initial,
  );
  return { version: MIGRATIONS.length + 1, values: Object.fromEntries(differing) };
}

function isStored(value: unknown): value is Stored {
  const { version, values } = (value ?? {}) as Partial<Stored>;
  return Number.isInteger(version) && version! >= 1 && typeof values === 'object' && values !== null;
}

function mirror(settings: Settings): void {
  if (typeof localStorage === 'undefined') return;
  localStorage.setItem(MIRROR, JSON.stringify(settings));
}
