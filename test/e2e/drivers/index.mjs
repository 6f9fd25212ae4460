// One small interface over both browsers.
export { inEachBrowser } from './in-each-browser.mjs';
export { browserNames, launch } from './launch.mjs';
export { startServer } from './server.mjs';
export { sleep, until } from './wait.mjs';
