// Where a browser of this machine is; says what to do when there is none.
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const BROWSERS = {
  chrome: {
    variables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    // Branded Chrome comes last: it may refuse unpacked extensions.
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome-stable',
      'google-chrome',
    ],
    cached: ['chrome', 'chrome-linux64', 'chrome'],
    apps: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    cached: ['firefox', 'firefox', 'firefox'],
    apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

/**
 * Path of the executable: the one a variable names (a wrong one is an error, nothing else is tried), else the first of
 * the search path, the cache of puppeteer, the applications folder.
 */
export function findBrowser(name) {
  const { variables, commands, cached, apps, debian } = BROWSERS[name];
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new Error(`${variable} names ${path}, which is not an executable file`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...onPath, ...newestCached(cached), ...apps].find(isExecutable);
  if (!found)
    throw new Error(`No ${name} found. Set ${variables[0]}, or on Debian: apt-get install -y ${debian}`);
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function newestCached([folder, ...tail]) {
  const root = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), folder);
  try {
    const versions = readdirSync(root).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return versions.map((version) => join(root, version, ...tail));
  } catch {
    return [];
  }
}
