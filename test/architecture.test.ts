import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');

/** Rooms of the house, most particular first; the first that a file lies in is its room. */
const ROOMS: readonly [room: string, mayImport: readonly string[]][] = [
  ['core/index.ts', ['core']],
  ['core/entity-of', ['core/model', 'core/organizations']],
  ['core/model', ['core/model']],
  ['core/text', ['core/model', 'core/text']],
  ['core/evidence', ['core/model', 'core/text', 'core/evidence']],
  ['core/date', ['core/model', 'core/text', 'core/evidence', 'core/date']],
  ['core/tables', []],
  ['core/language-id', ['core/model', 'core/language-id']],
  ['core/words', ['core/model', 'core/words']],
  ['core/languages', ['core/model', 'core/tables', 'core/words', 'core/languages']],
  ['core/corrections', ['core/model', 'core/corrections']],
  ['core/organizations', ['core/model', 'core/organizations']],
  [
    'core/extractors',
    [
      'core/model',
      'core/text',
      'core/evidence',
      'core/date',
      'core/gazetteer',
      'core/speech',
      'core/extractors',
    ],
  ],
  [
    'core/refiners',
    [
      'core/model',
      'core/text',
      'core/evidence',
      'core/date',
      'core/gazetteer',
      'core/speech',
      'core/refiners',
    ],
  ],
  [
    'core',
    [
      'core/model',
      'core/text',
      'core/evidence',
      'core/date',
      'core/gazetteer',
      'core/speech',
      'core/reading-context',
    ],
  ],
  // Lists of words in two alphabets are made from one.
  ['export/cap/words', ['export/cap', 'core/languages/uz/latin-letters']],
  ['export', ['core/model', 'core/evidence', 'export']],
  ['page', ['core/model', 'core/text', 'core/evidence', 'core/date', 'page']],
  ['store', ['core/model', 'core/corrections', 'store']],
  ['platform', ['core/model', 'platform', 'export']],
  [
    'ui',
    ['export', 'platform', 'core/model', 'core/corrections', 'core/entity-of', 'core/tables', 'ui', 'store'],
  ],
  ['page-note', ['ui', 'export', 'page', 'platform', 'core', 'page-note']],
  ['surfaces', ['page-note', 'ui', 'store', 'export', 'page', 'platform', 'core', 'surfaces']],
];
/** Surfaces that may import from no other surface. */
const surfaceOf = (path: string) => /^surfaces\/([^/]+)/.exec(path)?.[1];

const CODE = /\.tsx?$/;
/** Lines a file may have; packs and organizations are data. */
const BUDGET = 300;
const DATA_BUDGET = 900;
const isData = (path: string) =>
  /^core\/(?:languages|organizations|tables)\//.test(path) || /catalog/.test(path);

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = filesUnder(SRC).filter((file) => CODE.test(file));
const nameOf = (file: string) => relative(SRC, file).replaceAll('\\', '/');

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = [
    ...source.matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ];
  return found.flatMap((match) => {
    const specifier = match[3] ?? match[4] ?? match[5];
    if (!specifier?.startsWith('.')) return [];
    const base = resolve(dirname(file), specifier);
    const target = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find(
      (path) => existsSync(path) && statSync(path).isFile(),
    );
    return [
      {
        from: nameOf(file),
        to: target ? nameOf(target) : `missing: ${specifier}`,
        typeOnly: match[2] !== undefined,
      },
    ];
  });
}

const imports = files.flatMap(importsOf);
const within = (path: string, room: string) =>
  path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);

describe('the floor plan', () => {
  test('every import goes in an allowed direction', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [, allowed] = ROOMS.find(([room]) => within(from, room)) ?? ['', []];
      return !allowed.some((room) => within(to, room));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('no surface imports another', () => {
    const wrong = imports.filter(
      ({ from, to }) => surfaceOf(from) && surfaceOf(to) && surfaceOf(from) !== surfaceOf(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('only the platform imports the browser polyfill', () => {
    const wrong = files.filter(
      (file) =>
        !nameOf(file).startsWith('platform/') &&
        readFileSync(file, 'utf8').includes("'webextension-polyfill'"),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (node: string, path: readonly string[]) => {
      if (path.includes(node)) cycles.push([...path.slice(path.indexOf(node)), node].join(' → '));
      else if (!done.has(node)) {
        for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
        done.add(node);
      }
    };
    for (const node of graph.keys()) visit(node, []);
    expect(cycles).toEqual([]);
  });
});

describe('the budgets', () => {
  test('files stay short', () => {
    const long = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return lines > (isData(nameOf(file)) ? DATA_BUDGET : BUDGET) ? [`${nameOf(file)}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  test('names are kebab-case and say what is inside', () => {
    const wrong = files
      .map(nameOf)
      .filter(
        (name) =>
          !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.tsx?$/.test(name) ||
          /(?:utils?|helpers?|manager|misc)\b/.test(name),
      );
    expect(wrong).toEqual([]);
  });

  test('nothing is typed any, nothing is exported as default', () => {
    const wrong = files.filter((file) =>
      /(?::|\bas|<)\s*any\b(?!\()|^export default/m.test(
        readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, ''),
      ),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

describe('the registries', () => {
  const plugIns: readonly [folder: string, line: (name: string) => RegExp][] = [
    ['core/languages', (name) => new RegExp(`import\\('\\./${name}'\\)`)],
    ['core/organizations', (name) => new RegExp(`from '\\./${name}'`)],
    ['core/extractors', (name) => new RegExp(`from '\\./${name}'`)],
    ['export/formats', (name) => new RegExp(`from '\\./${name}'`)],
  ];
  test.each(plugIns)('%s names every plug-in once', (folder, line) => {
    const path = join(SRC, folder);
    const registry = readFileSync(join(path, 'index.ts'), 'utf8');
    const names = readdirSync(path)
      .filter((name) => CODE.test(name) && name !== 'index.ts')
      .map((name) => name.replace(CODE, ''));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => (registry.match(new RegExp(line(name), 'g'))?.length ?? 0) !== 1)).toEqual(
      [],
    );
  });
});
