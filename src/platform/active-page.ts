import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

/** Why an extension may not read the page in front: what kind of page it is. */
export type ClosedReason = 'browser-page' | 'reader-view' | 'store' | 'pdf' | 'file' | 'refused';

/** The page in front cannot be read. */
export class PageClosedError extends Error {
  override readonly name = 'PageClosedError';

  constructor(readonly reason: ClosedReason) {
    super(reason);
  }
}

type Calls = Record<string, (request: never) => unknown>;

/** A page with Headnote's script in it. */
export interface PageLink<Map> {
  /** Asks the script. @throws PageClosedError where the page is gone. */
  call<Call extends keyof Map>(
    call: Call,
    request: Map[Call] extends (request: infer Request) => unknown ? Request : never,
  ): Promise<Map[Call] extends (request: never) => infer Answer ? Answer : never>;
}

/** From the root: Firefox counts paths from the page that asks. */
const CONTENT_SCRIPT = '/content.js';
const WEB = /^(?:https?|file):/;
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
];

/**
 * Puts Headnote's script into the page in front, which the person's click allows, and gives a way to ask it.
 * @throws PageClosedError where extensions may not run, with the reason.
 */
export async function openActivePage<Map extends Calls | object>(): Promise<PageLink<Map>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return linkTo(tab);
}

/** The same for the page of any tab, where a permission for its site allows it. @throws PageClosedError */
export async function openTabPage<Map extends Calls | object>(tabId: number): Promise<PageLink<Map>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return linkTo(tab);
}

async function linkTo<Map extends Calls | object>(tab: Tabs.Tab | undefined): Promise<PageLink<Map>> {
  const tabId = tab?.id;
  if (tabId === undefined) throw new PageClosedError('refused');
  if (!(await inject(tabId))) {
    // Firefox's own reader view is closed to extensions; the page behind it is not.
    throw new PageClosedError(tab?.isInReaderMode ? 'reader-view' : await reasonFor(tab?.url ?? ''));
  }
  if (await isPdf(tabId)) throw new PageClosedError('pdf');
  return {
    call: async (call, request) => {
      try {
        return await browser.tabs.sendMessage(tabId, { call, request });
      } catch {
        throw new PageClosedError('refused');
      }
    },
  };
}

/** Whether the script got in: on its own pages Chromium throws, Firefox answers that no frame took it. */
async function inject(tabId: number): Promise<boolean> {
  const script = { target: { tabId }, files: [CONTENT_SCRIPT] };
  const frames = await browser.scripting.executeScript(script).catch(() => []);
  return Boolean(frames[0]);
}

/** Chromium lets scripts into the page around its PDF viewer, where there is nothing to read. */
async function isPdf(tabId: number): Promise<boolean> {
  const read = { target: { tabId }, func: () => document.contentType };
  const [frame] = await browser.scripting.executeScript(read).catch(() => []);
  return frame?.result === 'application/pdf';
}

/** What a refusal means, from the address of the page. */
export async function reasonFor(url: string): Promise<ClosedReason> {
  if (/\.pdf$/i.test(pathOf(url))) return 'pdf';
  if (url.startsWith('file:'))
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'refused' : 'file';
  if (!WEB.test(url)) return 'browser-page';
  const place = url.replace(/^https?:\/\//, '');
  return STORES.some((store) => place === store || place.startsWith(`${store}/`)) ? 'store' : 'refused';
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
