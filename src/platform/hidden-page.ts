import { browser } from './browser';

declare const __TARGET__: 'chrome' | 'firefox';

let opening: Promise<void> | null = null;

/**
 * Opens a page of the extension out of sight, where it is not open yet: Chrome's background may not load code on demand,
 * a page may. Resolves when its scripts have run.
 */
export function openHiddenPage(path: string): Promise<void> {
  opening ??= (__TARGET__ === 'chrome' ? openOffscreen(path) : openFrame(path)).finally(() => {
    opening = null;
  });
  return opening;
}

async function openOffscreen(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const contextTypes: ['OFFSCREEN_DOCUMENT'] = ['OFFSCREEN_DOCUMENT'];
  const open = await chrome.runtime.getContexts({ contextTypes, documentUrls: [url] });
  if (open.length) return;
  await chrome.offscreen.createDocument({
    url: path,
    reasons: ['DOM_PARSER'],
    justification: 'Reads articles with language packs that are loaded on demand.',
  });
}

/** Firefox's background is a page itself. */
async function openFrame(path: string): Promise<void> {
  const src = browser.runtime.getURL(path);
  if ([...document.querySelectorAll('iframe')].some((frame) => frame.src === src)) return;
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = src;
  document.body.append(frame);
  await loaded;
}
