import { mkdir } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import { browserNames, launch } from './launch.mjs';
import { startServer } from './server.mjs';

/**
 * Runs a suite in each browser, on the shipped build. `tests(stage)` declares it; `stage.name` is the browser's,
 * `stage.browser` and `stage.server` are there once the tests run, and go with them. `pages` are served beside the
 * demonstration articles.
 */
export function inEachBrowser(pages, tests) {
  for (const name of browserNames)
    describe(name, () => {
      const stage = { name };
      before(async () => {
        await mkdir('out', { recursive: true });
        stage.server = await startServer(pages);
        stage.browser = await launch(name);
      });
      after(async () => {
        await stage.browser?.close();
        await stage.server?.close();
      });
      tests(stage);
    });
}
