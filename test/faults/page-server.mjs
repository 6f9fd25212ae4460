// Serves the page that is killed, and hears what it tells.
import { createServer } from 'node:http';
import { build } from 'esbuild';

/** `hear(what, value)` is called with everything a page tells. */
export async function startPageServer(hear) {
  const { outputFiles } = await build({
    entryPoints: ['test/faults/killed-page.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    logLevel: 'warning',
  });
  const script = outputFiles[0].text;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/tell/')) {
      let body = '';
      for await (const chunk of request) body += chunk;
      hear(pathname.slice('/tell/'.length), JSON.parse(body));
      response.writeHead(204).end();
    } else if (pathname === '/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else {
      const html = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  return {
    url: (job, round, count) => `${base}?${new URLSearchParams({ job, round, count })}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
