import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The source of axe, to be evaluated in a page; its value is nothing. */
export const axeSource = async () => `${await readFile(path, 'utf8')};0`;

/** Runs in the page: the violations, each with the elements it is about. */
export const runAxe = async (options) => {
  const { violations } = await globalThis.axe.run(options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
};
