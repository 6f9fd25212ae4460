import { launchChrome } from './chrome.mjs';
import { launchFirefox } from './firefox.mjs';

/** The browsers to test: both, or the one that BROWSER names. */
export const browserNames = process.env.BROWSER ? [process.env.BROWSER] : ['chrome', 'firefox'];

/** Starts a browser with the shipped build of the extension. */
export function launch(name, options = {}) {
  const start = { chrome: launchChrome, firefox: launchFirefox }[name];
  if (!start) throw new Error(`BROWSER is '${name}'; it must be chrome or firefox`);
  return start({ extension: `dist/${name}`, ...options });
}
