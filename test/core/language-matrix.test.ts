import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageTags, loadLanguage } from '../../src/core/index';
import * as organizations from '../../src/core/organizations/index';
import type { LanguagePack } from '../../src/core/model/language-pack';
import type { Organization } from '../../src/core/model/organization';

const FILE = 'docs/languages.md';

/** What a pack may hold, in the order of the table. */
const CONCEPTS: readonly [name: string, has: (pack: LanguagePack) => boolean][] = [
  ['dates', (pack) => pack.dates !== undefined],
  ['people', (pack) => pack.person !== undefined],
  ['chairships', (pack) => pack.chairship !== undefined],
  ['priorities', (pack) => pack.priority !== undefined],
  ['quotations', (pack) => pack.quotation !== undefined],
  ['documents', (pack) => pack.document !== undefined],
  ['sources', (pack) => pack.source !== undefined],
];

/** Sentence tables of a language, over all concepts. */
function tablesOf(tag: string): number {
  return readdirSync('test/cases', { withFileTypes: true }).filter(
    (folder) => folder.isDirectory() && existsSync(`test/cases/${folder.name}/${tag}.ts`),
  ).length;
}

async function matrix(): Promise<string> {
  const rows = await Promise.all(
    [...languageTags].sort().map(async (tag) => {
      const pack = await loadLanguage(tag);
      const named = (Object.values(organizations) as Organization[]).filter(
        ({ names, acronyms }) => names[tag]?.length || acronyms?.[tag]?.length,
      ).length;
      const cells = CONCEPTS.map(([, has]) => (has(pack) ? 'yes' : '–'));
      return `| ${tag} | ${pack.name} | ${cells.join(' | ')} | ${Object.keys(pack.tables.countries).length} | ${named} | ${tablesOf(tag)} |`;
    }),
  );
  return `# Article languages

What can be read in which language, made from the packs by \`UPDATE=1 npx vitest run --config test/vitest.config.ts test/core/language-matrix.test.ts\`.
A page in another language still gives headline, author, date, links and quotations by their marks.

| tag | language | ${CONCEPTS.map(([name]) => name).join(' | ')} | countries | organizations | sentence tables |
|---|---|${CONCEPTS.map(() => '---').join('|')}|--:|--:|--:|
${rows.join('\n')}
`;
}

describe('the table of languages', () => {
  test('is what the packs hold', async () => {
    const table = await matrix();
    if (process.env.UPDATE) writeFileSync(FILE, table);
    expect(readFileSync(FILE, 'utf8')).toBe(table);
  });

  test('every language has a table of sentences for every concept it reads', async () => {
    const folders = {
      dates: 'dates',
      chairship: 'chairship',
      priority: 'priority',
      quotation: 'quotation',
    } as const;
    const missing = (
      await Promise.all(
        languageTags.map(async (tag) => {
          const pack = await loadLanguage(tag);
          return Object.entries(folders)
            .filter(
              ([concept, folder]) =>
                pack[concept as keyof typeof folders] && !existsSync(`test/cases/${folder}/${tag}.ts`),
            )
            .map(([, folder]) => `${folder}/${tag}`);
        }),
      )
    ).flat();
    expect(missing).toEqual([]);
  });
});
