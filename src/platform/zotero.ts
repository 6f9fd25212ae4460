/** Where Zotero's connector server listens. `localhost` is refused by its host check. */
const BASE = 'http://127.0.0.1:23119/connector/';
/** The optional host permission a hand-over needs; match patterns take no port. */
export const ZOTERO_ORIGINS: readonly string[] = ['http://127.0.0.1/*'];
const TIMEOUT = 15_000;
/** Browser requests without it are dropped by the server. */
const HEADERS = { 'X-Zotero-Connector-API-Version': '3' };

/** How a hand-over ended. Only `saved` means that Zotero confirmed it. */
export type ZoteroOutcome =
  | { state: 'saved'; titles: string[] }
  | { state: 'not-running' }
  | { state: 'not-zotero' }
  | { state: 'timeout' }
  | { state: 'read-only' }
  | { state: 'unconfirmed' }
  | { state: 'refused'; status: number };

/** Where Zotero would put an item now. */
export interface ZoteroTarget {
  library: string;
  collection: string;
  editable: boolean;
}

export interface ZoteroConnection {
  base?: string;
  timeout?: number;
  /** Makes the id of a request, never used twice. */
  newSession?: () => string;
}

type Plain = Readonly<Record<string, unknown>>;
type Reply = { response: Response } | { outcome: ZoteroOutcome };

/** The library and collection selected in Zotero; null where it is not running or does not say. */
export async function zoteroTarget(connection: ZoteroConnection = {}): Promise<ZoteroTarget | null> {
  const reply = await post('getSelectedCollection', '{}', 'application/json', connection);
  if ('outcome' in reply || reply.response.status !== 200) return null;
  const found = await jsonOf(reply.response);
  if (!isPlain(found) || typeof found.libraryName !== 'string') return null;
  return {
    library: found.libraryName,
    collection: typeof found.name === 'string' ? found.name : found.libraryName,
    editable: found.editable !== false && found.libraryEditable !== false,
  };
}

/**
 * Hands citations over as a file (RIS, CSL-JSON, BibTeX), the safe way: Zotero answers with the items it made, and only
 * then is it `saved`.
 */
export async function importToZotero(
  file: { content: string; mediaType: string; count: number },
  connection: ZoteroConnection = {},
): Promise<ZoteroOutcome> {
  const problem = await ping(connection);
  if (problem) return problem;
  const path = `import?session=${encodeURIComponent(session(connection))}`;
  const reply = await post(path, file.content, file.mediaType, connection);
  if ('outcome' in reply) return reply.outcome;
  if (reply.response.status !== 201) return refusal(reply.response);
  const items = await jsonOf(reply.response);
  if (!Array.isArray(items) || items.length < file.count) return { state: 'unconfirmed' };
  return { state: 'saved', titles: items.map((item) => (isPlain(item) ? String(item.title ?? '') : '')) };
}

/** Hands items over as the browser connector does; Zotero answers 201 when they are in the library. */
export async function saveItemsToZotero(
  items: readonly { title: string; url: string }[],
  connection: ZoteroConnection = {},
): Promise<ZoteroOutcome> {
  const problem = await ping(connection);
  if (problem) return problem;
  const body = JSON.stringify({ sessionID: session(connection), uri: items[0]?.url ?? '', items });
  const reply = await post('saveItems', body, 'application/json', connection);
  if ('outcome' in reply) return reply.outcome;
  return reply.response.status === 201
    ? { state: 'saved', titles: items.map(({ title }) => title) }
    : refusal(reply.response);
}

/** What is wrong, if anything: nobody listens, or somebody else does. */
async function ping(connection: ZoteroConnection): Promise<ZoteroOutcome | null> {
  const reply = await post('ping', '{}', 'application/json', connection);
  if ('outcome' in reply) return reply.outcome;
  const answer = reply.response.ok ? await jsonOf(reply.response) : null;
  return isPlain(answer) && 'prefs' in answer ? null : { state: 'not-zotero' };
}

async function post(
  path: string,
  body: string,
  mediaType: string,
  { base = BASE, timeout = TIMEOUT }: ZoteroConnection,
): Promise<Reply> {
  try {
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { ...HEADERS, 'Content-Type': mediaType },
      body,
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    return { response };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { outcome: { state: isTimeout ? 'timeout' : 'not-running' } };
  }
}

async function refusal(response: Response): Promise<ZoteroOutcome> {
  const answer = await jsonOf(response);
  if (isPlain(answer) && answer.libraryEditable === false) return { state: 'read-only' };
  return { state: 'refused', status: response.status };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function session({ newSession = () => crypto.randomUUID() }: ZoteroConnection): string {
  return newSession();
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
