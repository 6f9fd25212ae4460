// npm start: installs what is missing, builds, and opens a browser with Headnote on a demonstration article. Without a
// display it runs the browser headless, opens the real popup, prints the note and writes a screenshot.
import { mkdir } from 'node:fs/promises';
import { browsersHere, installPackages, run } from './ready.mjs';

const DEMO = '/demo-ru/page.html';
const SHOT = 'out/demo.png';
const BY_HAND = `
To use Headnote in a browser of yours:
  Chrome, Edge, Chromium   chrome://extensions, turn on Developer mode, Load unpacked, choose dist/chrome
  Firefox                  about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose dist/firefox/manifest.json
Then open a news article and press the Headnote button.`;

installPackages();
run('node', 'build.mjs');
console.log('Built: dist/chrome, dist/firefox, dist/cli.mjs');

const [name] = browsersHere();
if (name) await show(name);
console.log(BY_HAND);

async function show(browserName) {
  const { launch, startServer } = await import('../test/e2e/drivers/index.mjs');
  const server = await startServer();
  const headless = !hasDisplay();
  const browser = await launch(browserName, { headless });
  const page = await browser.open(server.url(DEMO));
  try {
    if (headless) await print(browser, page);
    else await untilClosed(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

function hasDisplay() {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function print(browser, page) {
  const popup = await browser.popup(page);
  await popup.waitFor('.note');
  await mkdir('out', { recursive: true });
  await popup.shot(SHOT);
  console.log(`\n${await popup.eval(() => document.querySelector('.note').innerText)}\n`);
  console.log(`The popup as it looks: ${SHOT}`);
}

async function untilClosed(browser) {
  console.log(
    'A browser is open on a demonstration article: press the Headnote button. Close the browser to end.',
  );
  await browser.closed();
}
