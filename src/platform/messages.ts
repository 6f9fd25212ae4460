import type { Article, ArticleMetadata } from '../core/model/article';
import type { Difference, KeptArticle, LibraryNote, Marks } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { browserDetector } from './i18n';
import type { ToolbarMark } from './toolbar-mark';

/** What the parts of the extension ask of each other. */
export interface ExtensionCalls {
  // The background does what must not stop when the popup closes: a save answers when it is on disk.
  'note/save': (request: { note: Note; article: KeptArticle }) => Promise<SaveAnswer>;
  'note/find': (article: ArticleMetadata) => Promise<LibraryNote | null>;
  /** Keeps what a person says of single values of a kept note. */
  'note/mark': (request: { id: string; marks: Marks }) => Promise<LibraryNote>;
  /** The hidden page reads: the mark of a chairmanship story; null where the article is none. */
  'story/find': (request: StoryRequest) => Promise<ToolbarMark | null>;
}

/** An article, and what only the background may ask of the browser: Chrome gives hidden pages nothing but messages. */
export interface StoryRequest {
  article: Article;
  /** What the browser's detector says of the article's language. */
  detected: Awaited<ReturnType<typeof browserDetector>>;
  /** The language of the interface, BCP 47. */
  speaks: string;
}

export interface SaveAnswer {
  kept: LibraryNote;
  differences: Difference[];
}

type Request<Name extends keyof ExtensionCalls> = Parameters<ExtensionCalls[Name]>[0];
type Answer<Name extends keyof ExtensionCalls> = Awaited<ReturnType<ExtensionCalls[Name]>>;

/** How an answer travels: errors do not survive a message, a code does. */
type Envelope<T> = { ok: true; value: T } | { ok: false; code: string };

/** A call failed. `code` is the callee's word for it, or `unreachable` or `unknown`. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(readonly code: string) {
    super(code);
  }
}

/** Asks whoever answers the call; the background process is started if it sleeps. @throws CallError */
export async function callExtension<Name extends keyof ExtensionCalls>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const sent = browser.runtime.sendMessage({ call: name, request }) as Promise<
    Envelope<Answer<Name>> | undefined
  >;
  const envelope = await sent.catch(() => undefined);
  if (!envelope) throw new CallError('unreachable');
  if (!envelope.ok) throw new CallError(envelope.code);
  return envelope.value;
}

/** Answers calls of the extension's own pages only: no message of a web page or a content script is heard. */
export function answerCalls<Name extends keyof ExtensionCalls>(answers: Pick<ExtensionCalls, Name>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
    const call = (message as { call?: unknown } | null)?.call;
    if (!isOwnPage || typeof call !== 'string' || !Object.hasOwn(answers, call)) return undefined;
    const answer = answers[call as Name] as (request: unknown) => Promise<unknown>;
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
