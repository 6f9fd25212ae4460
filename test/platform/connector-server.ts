import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  path: string;
  headers: Record<string, unknown>;
  body: string;
}

/** A server on loopback with the manners of Zotero's connector: version header, sessions, receipts. */
export class ConnectorServer {
  readonly received: Received[] = [];
  /** What the next request is answered with, in place of the usual. */
  next: { status: number; body: string; delay?: number } | null = null;
  editable = true;
  private readonly sessions = new Set<string>();
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const path = request.url ?? '';
      this.received.push({ path, headers: request.headers, body });
      const answer: { status: number; body: string; delay?: number } =
        this.next && !path.endsWith('ping') ? this.next : this.answer(path, request.headers, body);
      setTimeout(
        () => response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body),
        answer.delay ?? 0,
      );
    });
  });

  /** @param port Zotero's own is 23119; any free one where left out. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) =>
      this.server.once('error', reject).listen(port, '127.0.0.1', resolve),
    );
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/connector/`;
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  private answer(path: string, headers: Record<string, unknown>, body: string) {
    const reply = (status: number, value?: unknown) => ({
      status,
      body: value === undefined ? '' : JSON.stringify(value),
    });
    if (!headers['x-zotero-connector-api-version']) return reply(403);
    const [, call = '', session] = /^\/connector\/(\w+)(?:\?session=(.+))?$/.exec(path) ?? [];
    if (call === 'ping') return reply(200, { prefs: {} });
    if (call === 'getSelectedCollection')
      return reply(200, {
        libraryName: 'My Library',
        name: 'Chairs',
        editable: this.editable,
        libraryEditable: this.editable,
      });
    if (!this.editable) return reply(500, { libraryEditable: false });
    const id = call === 'import' ? session : (JSON.parse(body) as { sessionID: string }).sessionID;
    if (!id || this.sessions.has(id)) return reply(409, { error: 'SESSION_EXISTS' });
    this.sessions.add(id);
    if (call === 'saveItems') return reply(201);
    const titles = [...body.matchAll(/^TI {2}- (.*?)\r?$/gm)].map(([, title]) => title);
    return titles.length
      ? reply(
          201,
          titles.map((title) => ({ itemType: 'newspaperArticle', title })),
        )
      : reply(400);
  }
}
