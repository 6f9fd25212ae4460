// A small WebDriver BiDi client for Firefox started with its own --remote-debugging-port: no geckodriver needed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { QUIET_PREFS } from './firefox-prefs.mjs';

/** Starts Firefox and opens a BiDi session. `profile`: a folder to keep; otherwise one is made and removed. */
export async function startFirefox({
  path,
  prefs = {},
  headless = true,
  profile: kept,
  width = 1200,
  height = 900,
}) {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'headnote-firefox-')));
  const lines = Object.entries({ ...QUIET_PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    path,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--remote-debugging-port=0',
      // Lets a few lines run in the browser window's own scope: they press the toolbar button.
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      '--profile',
      profile,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: `${width}`,
        MOZ_HEADLESS_HEIGHT: `${height}`,
      },
    },
  );
  const killOrphan = () => child.kill('SIGKILL');
  process.once('exit', killOrphan);
  child.once('exit', () => process.off('exit', killOrphan));
  const connection = await Connection.open(`${await addressOf(child)}/session`);
  const session = await connection.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  return new Firefox(connection, session, child, { profile, keepProfile: !!kept });
}

function addressOf(child) {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Firefox named no port in 60 s: ${said}`)), 60_000);
    child.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]);
    });
    child.on('exit', (code) => reject(new Error(`Firefox exited with ${code}: ${said}`)));
  });
}

class Connection {
  last = 0;
  waiting = new Map();

  static async open(address) {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    return new Connection(socket);
  }

  constructor(socket) {
    this.socket = socket;
    socket.on('message', (raw) => {
      const message = JSON.parse(raw);
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    });
  }

  send(method, params = {}, ms = 30_000) {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${method}: no answer in ${ms} ms`));
      }, ms);
      this.waiting.set(id, (answer) => {
        clearTimeout(timer);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
        else resolve(answer.result);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

class Firefox {
  constructor(connection, session, child, { profile, keepProfile }) {
    Object.assign(this, { connection, session, child, profile, keepProfile });
    this.send = connection.send.bind(connection);
  }

  /** Runs a function in a browsing context; arguments and result travel as JSON. */
  async evaluate(context, run, ...args) {
    const answer = await this.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${run})(...JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /** The same in the scope of the browser's window. */
  async inWindow(run, ...args) {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    return this.evaluate(contexts[0].context, run, ...args);
  }

  async close() {
    const { child } = this;
    const isGone = child.exitCode !== null || child.signalCode;
    const gone = isGone ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
    await this.send('browser.close', {}, 5000).catch(() => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
    await gone;
    clearTimeout(timer);
    this.connection.socket.terminate();
    if (!this.keepProfile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
