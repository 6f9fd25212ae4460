// What a fresh machine lacks: installs the packages, and says which browsers are missing. Imports nothing that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/e2e/drivers/find-browser.mjs';

/** Runs a command in the open; ends this process with its code where it fails. */
export function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages where that was not done yet. */
export function installPackages() {
  if (existsSync('node_modules/esbuild')) return;
  console.log('Installing packages (once) …');
  run('npm', 'ci', '--no-audit', '--no-fund');
}

/** The browsers of this machine, of `names`; the others are said on standard error, with what to do. */
export function browsersHere(names = ['chrome', 'firefox']) {
  return names.filter((name) => {
    try {
      return findBrowser(name);
    } catch (error) {
      console.error(error.message);
      return false;
    }
  });
}
