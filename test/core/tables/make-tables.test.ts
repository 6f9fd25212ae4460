import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The script is plain JavaScript, outside the compiled sources.
const script: string = '../../../scripts/make-tables.mjs';
const { LOCALES, STATES, tableFile } = (await import(script)) as {
  LOCALES: Record<string, string[]>;
  STATES: string[];
  tableFile(tag: string): string;
};
const folder = 'src/core/tables';
const hasCldr =
  existsSync('node_modules/cldr-localenames-full') && existsSync('node_modules/cldr-dates-full');
if (!hasCldr) console.warn('SKIPPED: the CLDR packages are not installed, tables are not made again');

describe('tables of months and countries', () => {
  it('has a file for every language of the script and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(LOCALES)
        .map((tag) => `${tag}.json`)
        .sort(),
    );
  });

  it.skipIf(!hasCldr).each(Object.keys(LOCALES))('is what CLDR gives: %s', (tag) => {
    expect(readFileSync(`${folder}/${tag}.json`, 'utf8')).toBe(tableFile(tag));
  });

  it('knows 193 members of the UN, its two observers, Kosovo and Taiwan, each once', () => {
    expect(new Set(STATES).size).toBe(STATES.length);
    expect(STATES.length).toBe(193 + 4);
  });
});
