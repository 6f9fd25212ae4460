import type { ArticleMetadata } from '../core/model/article';
import type { Difference, KeptArticle, LibraryNote, Marks } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/**
 * What the background process does for the extension's pages. It does what must not stop when the popup closes:
 * a save goes on there and answers when it is on disk.
 */
export interface BackgroundCalls {
  'note/save': (request: { note: Note; article: KeptArticle }) => Promise<SaveAnswer>;
  'note/find': (article: ArticleMetadata) => Promise<LibraryNote | null>;
  /** Keeps what a person says of single values of a kept note. */
  'note/mark': (request: { id: string; marks: Marks }) => Promise<LibraryNote>;
}

export interface SaveAnswer {
  kept: LibraryNote;
  differences: Difference[];
}

type Request<Call extends keyof BackgroundCalls> = Parameters<BackgroundCalls[Call]>[0];
type Answer<Call extends keyof BackgroundCalls> = Awaited<ReturnType<BackgroundCalls[Call]>>;

/** How an answer travels: errors do not survive a message, a code does. */
type Envelope<T> = { ok: true; value: T } | { ok: false; code: string };

/** A call failed. `code` is the callee's word for it, or `unreachable` or `unknown`. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(readonly code: string) {
    super(code);
  }
}

/** Asks the background process, which is started if it sleeps. @throws CallError */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  request: Request<Call>,
): Promise<Answer<Call>> {
  const sent = browser.runtime.sendMessage({ call, request }) as Promise<Envelope<Answer<Call>> | undefined>;
  const envelope = await sent.catch(() => undefined);
  if (!envelope) throw new CallError('unreachable');
  if (!envelope.ok) throw new CallError(envelope.code);
  return envelope.value;
}

/** Answers the calls, of the extension's own pages only: no message of a web page or a content script is heard. */
export function answerCalls(answers: BackgroundCalls): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
    const call = (message as { call?: unknown } | null)?.call;
    if (!isOwnPage || typeof call !== 'string' || !Object.hasOwn(answers, call)) return undefined;
    const answer = answers[call as keyof BackgroundCalls] as (request: unknown) => Promise<unknown>;
    return enveloped(() => answer((message as { request: unknown }).request));
  });
}

async function enveloped<T>(run: () => Promise<T>): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, code: error instanceof CallError ? error.code : 'unknown' };
  }
}
