/** The WebExtension interfaces, with promises in both browsers. No other folder imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
