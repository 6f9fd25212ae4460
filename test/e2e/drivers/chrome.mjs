// Chromium over CDP (puppeteer-core, pipe): the real action popup, opened as by a click, which also grants activeTab.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { axeSource, runAxe } from './axe.mjs';
import { findBrowser } from './find-browser.mjs';
import { sleep, until, untilStill } from './wait.mjs';

const QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-field-trial-config',
  '--disable-features=OptimizationHints,MediaRouter,InterestFeedContentSuggestions,AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider',
  // Whatever is still asked for is answered inside the browser: no test reaches the network.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Starts Chromium with the unpacked extension in the folder `extension`; `language` is the browser's own. */
export async function launchChrome({
  extension: folder,
  headless = true,
  language = 'en-US',
  profile: kept,
  args = [],
}) {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'headnote-chrome-')));
  const downloads = await mkdtemp(join(tmpdir(), 'headnote-downloads-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: 30_000,
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      '--window-size=1200,900',
      // The screen of headless Chromium is 800 by 600, too low for a popup of full height.
      '--screen-info={1600x1200}',
      `--lang=${language}`,
      ...args,
    ],
  });
  // Not enableExtensions: [path]: puppeteer starts that install but does not wait for it.
  const id = await browser.installExtension(resolve(folder)).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  return new Chrome(browser, id, (await browser.extensions()).get(id), {
    profile,
    downloads,
    keepProfile: !!kept,
  });
}

class Chrome {
  name = 'chrome';

  constructor(browser, id, extension, folders) {
    Object.assign(this, { browser, id, extension, folders, base: `chrome-extension://${id}/` });
  }

  /** Address of a file of the extension. */
  address = (path) => this.base + path;

  async open(url) {
    const page = await this.browser.newPage();
    await page.goto(url);
    return new ChromePage(page);
  }

  /** The page of the extension that opens at a path (with or without `?` and `#` behind it). */
  async waitForPage(path) {
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(this.address(path)), {
      timeout: 8000,
    });
    return new ChromePage(await target.asPage());
  }

  /** Presses the toolbar button on a page and gives the popup that opens. */
  async popup(page) {
    const isPopup = (target) => target.url() === this.address('popup/index.html');
    for (const target of this.browser.targets().filter(isPopup))
      await (await target.asPage()).close().catch(() => {});
    await page.raw.bringToFront();
    const opened = this.browser.waitForTarget(isPopup, { timeout: 8000 });
    await page.raw.triggerExtensionAction(this.extension);
    return new ChromePage(await (await opened).asPage());
  }

  /** The panel beside the page, once it is open. */
  panel() {
    return this.waitForPage('panel/index.html');
  }

  /** Runs a function in the background process. */
  async background(run, ...args) {
    return (await this.worker()).evaluate(run, ...args);
  }

  async killBackground() {
    await (await this.worker()).close();
    await sleep(100);
  }

  /** The clipboard's text. Needs a web page: an extension page is refused without the permission. */
  async clipboard(page) {
    const { origin } = new URL(page.raw.url());
    const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
    await this.browser.defaultBrowserContext().overridePermissions(origin, permissions);
    await page.raw.bringToFront();
    return page.raw.evaluate(() => navigator.clipboard.readText());
  }

  /** The newest finished download. */
  download(ms = 8000) {
    return until('a download', () => finishedDownload(this.folders.downloads, '.crdownload'), ms);
  }

  /** Resolves when a person closes the browser. */
  closed() {
    return new Promise((resolve) => this.browser.once('disconnected', resolve));
  }

  /** Ends the browser at once, as a crash does; the profile stays. */
  async kill() {
    const child = this.browser.process();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async close() {
    await this.browser.close().catch(() => {});
    const gone = [this.folders.downloads, ...(this.folders.keepProfile ? [] : [this.folders.profile])];
    for (const folder of gone) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async worker() {
    const isWorker = (t) => t.type() === 'service_worker' && t.url().startsWith(this.base);
    return (await this.browser.waitForTarget(isWorker, { timeout: 8000 })).worker();
  }
}

/** A page of either browser: the same methods in both drivers. */
class ChromePage {
  constructor(page) {
    this.raw = page;
  }

  eval = (run, ...args) => this.raw.evaluate(run, ...args);
  waitFor = async (selector, ms = 8000) => void (await this.raw.waitForSelector(selector, { timeout: ms }));
  text = (selector) => this.raw.$eval(selector, (element) => element.textContent);
  click = async (selector) => {
    await untilStill(this, selector);
    await this.raw.click(selector);
  };
  /** A key by its DOM name (`Enter`, `ArrowDown`, `c`). */
  press = (key) => this.raw.keyboard.press(key);
  type = (text) => this.raw.keyboard.type(text);
  size = () => this.raw.evaluate(() => [innerWidth, innerHeight]);
  scheme = (value) => this.raw.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  shot = async (path) => void (await this.raw.screenshot({ path }));
  reload = async () => void (await this.raw.reload());
  focus = () => this.raw.bringToFront();
  close = () => this.raw.close().catch(() => {});

  async axe(options = {}) {
    await this.raw.evaluate(await axeSource());
    return this.raw.evaluate(runAxe, options);
  }
}

async function finishedDownload(folder, partial) {
  const names = await readdir(folder);
  if (!names.length || names.some((name) => name.endsWith(partial) || name.startsWith('.'))) return null;
  const name = names[0];
  const bytes = await readFile(join(folder, name));
  await rm(join(folder, name));
  return { name, bytes, text: bytes.toString('utf8') };
}
