// Firefox over its own WebDriver BiDi port: the real action popup, reached from the scope of the browser's window.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { axeSource, runAxe } from './axe.mjs';
import { startFirefox } from './bidi.mjs';
import { findBrowser } from './find-browser.mjs';
import { openPopup } from './firefox-popup.mjs';
import { findSidebar } from './firefox-sidebar.mjs';
import { until, untilStill } from './wait.mjs';

/** Set by a preference before the start, so that the extension's address is known. */
const UUID = '11111111-2222-4333-8444-555555555555';
const BASE = `moz-extension://${UUID}/`;
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Delete: '\uE017',
};

/** Starts Firefox with the unpacked extension in the folder `extension`; `language` is the browser's own. */
export async function launchFirefox({ extension, headless = true, language = 'en-US', profile, prefs = {} }) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const downloads = await mkdtemp(join(tmpdir(), 'headnote-downloads-'));
  const firefox = await startFirefox({
    path: findBrowser('firefox'),
    headless,
    profile,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.accept_languages': language,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      ...prefs,
    },
  });
  const install = { extensionData: { type: 'path', path: resolve(extension) } };
  await firefox.send('webExtension.install', install).catch(async (error) => {
    await firefox.close();
    throw error;
  });
  return new FirefoxBrowser(firefox, id, downloads);
}

class FirefoxBrowser {
  name = 'firefox';

  constructor(firefox, id, downloads) {
    Object.assign(this, { firefox, id, downloads });
  }

  address = (path) => BASE + path;

  async open(url, background = false) {
    const { context } = await this.firefox.send('browsingContext.create', { type: 'tab', background });
    await this.firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(this.firefox, context);
  }

  async waitForPage(path) {
    const found = await until(path, async () => {
      const { contexts } = await this.firefox.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }) => url.startsWith(this.address(path)));
    });
    return new FirefoxPage(this.firefox, found.context);
  }

  async popup(page) {
    await this.firefox.send('browsingContext.activate', { context: page.context });
    return new FirefoxPage(this.firefox, await this.firefox.inWindow(openPopup, this.id));
  }

  /** The panel beside the page, once it is open. */
  async panel() {
    return new FirefoxPage(this.firefox, await this.firefox.inWindow(findSidebar));
  }

  /** Runs in an extension page that stands in for the background: the same interfaces, another realm. */
  async background(run, ...args) {
    const page = await this.open(this.address('options/index.html'), true);
    try {
      return await page.eval(run, ...args);
    } finally {
      await page.close();
    }
  }

  killBackground() {
    return this.firefox.inWindow(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);
    }, this.id);
  }

  clipboard() {
    return this.firefox.inWindow(() => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const out = {};
      transferable.getTransferData('text/plain', out);
      return out.value.QueryInterface(Ci.nsISupportsString).data;
    });
  }

  download(ms = 8000) {
    return until('a download', () => finishedDownload(this.downloads), ms);
  }

  /** Resolves when a person closes the browser. */
  closed() {
    return new Promise((resolve) => this.firefox.child.once('exit', resolve));
  }

  /** Ends the browser at once, as a crash does; the profile stays. */
  async kill() {
    const { child } = this.firefox;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async close() {
    await this.firefox.close();
    await rm(this.downloads, { recursive: true, force: true });
  }
}

/** A page of either browser: the same methods in both drivers. */
class FirefoxPage {
  constructor(firefox, context) {
    Object.assign(this, { firefox, context });
  }

  eval = (run, ...args) => this.firefox.evaluate(this.context, run, ...args);
  waitFor = async (selector, ms) =>
    void (await until(selector, () => this.eval((s) => !!document.querySelector(s), selector), ms));
  text = (selector) => this.eval((s) => document.querySelector(s).textContent, selector);
  size = () => this.eval(() => [innerWidth, innerHeight]);
  reload = () => this.firefox.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  focus = () => this.firefox.send('browsingContext.activate', { context: this.context });
  close = () => this.firefox.send('browsingContext.close', { context: this.context }).catch(() => {});

  async click(selector) {
    await untilStill(this, selector);
    const [x, y] = await this.eval((s) => {
      const element = document.querySelector(s);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    }, selector);
    await this.act('pointer', 'mouse', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** A key by its DOM name (`Enter`, `ArrowDown`, `c`). */
  async press(key) {
    const value = KEYS[key] ?? key;
    await this.act('key', 'keyboard', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async type(text) {
    for (const key of text) await this.press(key);
  }

  scheme(value) {
    return this.firefox.inWindow(
      (context, mode) => {
        const path = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
        const { NavigableManager } = ChromeUtils.importESModule(path);
        NavigableManager.getBrowsingContextById(context).prefersColorSchemeOverride = mode;
      },
      this.context,
      value,
    );
  }

  async shot(path) {
    const { data } = await this.firefox.send('browsingContext.captureScreenshot', { context: this.context });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async axe(options = {}) {
    const target = { context: this.context };
    await this.firefox.send('script.evaluate', {
      expression: await axeSource(),
      target,
      awaitPromise: false,
    });
    return this.eval(runAxe, options);
  }

  act(type, id, actions) {
    return this.firefox.send('input.performActions', {
      context: this.context,
      actions: [{ type, id, actions }],
    });
  }
}

async function finishedDownload(folder) {
  const names = await readdir(folder);
  if (!names.length || names.some((name) => name.endsWith('.part'))) return null;
  const bytes = await readFile(join(folder, names[0]));
  if (!bytes.length) return null;
  await rm(join(folder, names[0]));
  return { name: names[0], bytes, text: bytes.toString('utf8') };
}
