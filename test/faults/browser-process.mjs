// A browser as a bare process on a profile of its own: started on an address, killed without warning.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../e2e/drivers/find-browser.mjs';
import { QUIET_PREFS } from '../e2e/drivers/firefox-prefs.mjs';

const CHROME = [
  '--headless=new',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Makes a profile; `start(url)` gives a running browser, `remove()` deletes the profile. */
export async function makeProfile(name) {
  const folder = await mkdtemp(join(tmpdir(), `headnote-faults-${name}-`));
  if (name === 'firefox') {
    const lines = Object.entries(QUIET_PREFS).map(
      ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
    );
    await writeFile(join(folder, 'user.js'), lines.join('\n'));
  }
  return {
    start: (url) => startProcess(name, folder, url),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

function startProcess(name, folder, url) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args =
    name === 'chrome'
      ? [...CHROME, ...root, `--user-data-dir=${folder}`, url]
      : ['--headless', '--no-remote', '--profile', folder, url];
  // A process group of its own, so that the kill reaches every process of the browser at once.
  const child = spawn(findBrowser(name), args, { stdio: 'ignore', detached: true });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    gone,
    /** SIGKILL: nothing is flushed, nothing is closed. */
    kill: async () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It went by itself.
      }
      await gone;
    },
  };
}
