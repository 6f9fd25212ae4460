import type { PageMessage } from '../../page/page-calls';
import { answer } from './answer';

/** Kept on the script's own global, so that a second injection does not listen twice. */
const LOADED = '__headnoteListens';
const world = globalThis as unknown as Record<string, unknown>;

if (!world[LOADED]) {
  world[LOADED] = true;
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== chrome.runtime.id || !isPageMessage(message)) return;
    respond(answer(message));
  });
}

function isPageMessage(message: unknown): message is PageMessage {
  const call = (message as Partial<PageMessage> | null)?.call;
  return typeof call === 'string' && call.startsWith('page/');
}
