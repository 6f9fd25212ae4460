import { vi } from 'vitest';

interface FakeTab {
  id: number;
  url?: string;
  isInReaderMode?: boolean;
}

type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;

export const EXTENSION_ID = 'headnote-test';
export const EXTENSION_URL = `chrome-extension://${EXTENSION_ID}/`;

/** A browser in memory: what the platform uses of it. Stands in for the polyfill in modules that are imported afterwards. */
export function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  const listeners: Listener[] = [];
  const watchers = new Set<(changes: Record<string, { newValue: unknown }>) => void>();
  const fake = {
    runtime: {
      id: EXTENSION_ID,
      getURL: (path: string) => EXTENSION_URL + path,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: async (
        message: unknown,
        sender = { id: EXTENSION_ID, url: `${EXTENSION_URL}popup/index.html` },
      ) => {
        // What is sent crosses as JSON.
        const answers = listeners.map((listener) => listener(JSON.parse(JSON.stringify(message)), sender));
        return answers.find((answer) => answer !== undefined);
      },
    },
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored, JSON.parse(JSON.stringify(values)));
          for (const [key, newValue] of Object.entries(values))
            for (const tell of watchers) tell({ [key]: { newValue } });
        },
        onChanged: {
          addListener: (tell: (changes: Record<string, { newValue: unknown }>) => void) => watchers.add(tell),
          removeListener: (tell: (changes: Record<string, { newValue: unknown }>) => void) =>
            watchers.delete(tell),
        },
      },
    },
    tabs: {
      query: async () => [{ id: 7, url: 'https://news.example/a' }] as FakeTab[],
      sendMessage: async (_tab: number, _message: unknown): Promise<unknown> => 'an answer',
    },
    scripting: {
      executeScript: async (script: {
        files?: string[];
      }): Promise<{ frameId: number; result: unknown }[]> => [
        { frameId: 0, result: script.files ? undefined : 'text/html' },
      ],
    },
    extension: { isAllowedFileSchemeAccess: async () => false },
    i18n: {
      getUILanguage: () => 'en-US',
      detectLanguage: async (_text: string) => ({ isReliable: false, languages: [] as unknown[] }),
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return { ...fake, stored };
}
