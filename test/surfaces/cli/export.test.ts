import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csv } from '../../../src/export/formats/csv';
import { json } from '../../../src/export/formats/json';
import { exporters } from '../../../src/export/index';
import { render } from '../../../src/export/render';
import { exportNotes } from '../../../src/surfaces/cli/export';
import { formats, formatTable } from '../../../src/surfaces/cli/formats';
import { keptSample, sampleNotes } from '../../export/sample-notes';

let folder: string;
let errors: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headnote-'));
  errors = '';
  output = '';
  const decode = (chunk: string | Uint8Array) =>
    typeof chunk === 'string' ? chunk : new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    errors += decode(chunk);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += decode(chunk);
    return true;
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function notesFile(...lines: (object | string)[]): Promise<string> {
  const path = join(folder, 'notes.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await writeFile(path, `${text}\n`);
  return path;
}

describe('formats', () => {
  it('lists every format, id first', async () => {
    expect(await formats()).toBe(0);
    expect(
      output
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/\s/)[0]),
    ).toEqual(exporters.map(({ id }) => id));
  });
});

describe('docs/formats.md', () => {
  it('holds the table of the registry', async () => {
    expect(await readFile('docs/formats.md', 'utf8')).toContain(formatTable());
  });
});

describe('what is written about the formats', () => {
  it.each(['README.md', 'CHANGELOG.md'])('%s counts them as the registry does', async (file) => {
    const counted = [...(await readFile(file, 'utf8')).matchAll(/(\d+) export formats/gu)];
    expect(counted.map(([, count]) => Number(count))).toEqual([exporters.length]);
  });
});

describe('export', () => {
  it('writes a zip with a file each', async () => {
    const out = join(folder, 'notes.zip');
    const file = await notesFile(sampleNotes.en, sampleNotes.zh);
    expect(await exportNotes(['--format', 'markdown', '--zip', '--out', out, file])).toBe(0);
    const names = Object.keys(unzipSync(new Uint8Array(await readFile(out))));
    expect(names).toEqual([
      '2025-06-20 Fiji to chair the Pacific Islands Forum “oceans first”.md',
      '2025-11-01 中国将担任亚太经合组织主席.md',
    ]);
  });

  it('writes the bytes the extension writes, from bare, wrapped and kept notes', async () => {
    const file = await notesFile(sampleNotes.en, { id: 7, note: sampleNotes.ru }, '', keptSample);
    const out = join(folder, 'out.csv');
    expect(await exportNotes(['--format', 'csv', '--out', out, file])).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(await render(csv, [sampleNotes.en, sampleNotes.ru, keptSample]));
    expect(await exportNotes(['--format=csv', file])).toBe(0);
    expect(output).toBe(await readFile(out, 'utf8'));
  });

  it('refuses a Word dossier of more notes than it holds, and writes no file', async () => {
    const note = structuredClone(sampleNotes.zh);
    const file = await notesFile(...Array.from({ length: 1001 }, () => note));
    const out = join(folder, 'dossier.docx');
    expect(await exportNotes(['--format', 'dossier-docx', '--out', out, file])).toBe(1);
    expect(errors).toContain('at most 1000 notes');
    await expect(readFile(out)).rejects.toThrow();
  });

  it('writes through a template of a person', async () => {
    const file = await notesFile(sampleNotes.en, sampleNotes.zh);
    const template = join(folder, 'mine.html');
    await writeFile(template, '{% for p in priorities %}<li>{{ p.text }}{% endfor %}\n');
    expect(await exportNotes(['--template', template, '--escape', 'html', file])).toBe(0);
    expect(output).toBe(
      '<li>protect our oceans &amp; reefs<li>cut the cost of shipping by 10%\n<li>推动区域一体化\n',
    );
    await writeFile(template, 'a\n{% for %}');
    expect(await exportNotes(['--template', template, file])).toBe(1);
    expect(errors).toContain('template, line 2: illegal tag: {% for %}');
    expect(await exportNotes(['--template', template, '--escape', 'evil', file])).toBe(2);
    expect(await exportNotes(['--template', template, '--format', 'csv', file])).toBe(2);
  });

  it('reads back what it wrote as jsonl', async () => {
    const file = await notesFile(sampleNotes.en, keptSample);
    const out = join(folder, 'again.jsonl');
    await exportNotes(['--format', 'jsonl', '--out', out, file]);
    expect(await exportNotes(['--format', 'json', out])).toBe(0);
    expect(JSON.parse(output)).toEqual(
      JSON.parse((await render(json, [sampleNotes.en, keptSample])) as string),
    );
  });

  it('passes over the pages that gave no note, and says so', async () => {
    const file = await notesFile({ id: 1, error: 'no article found' }, { id: 2, note: sampleNotes.en });
    expect(await exportNotes(['--format', 'json', file])).toBe(0);
    expect(JSON.parse(output).article.url).toBe(sampleNotes.en.article.url);
    expect(errors).toContain('line 1: no note, no article found');
  });

  it.each([
    [['--format', 'nothing', 'x'], 2, 'there is no format nothing'],
    [['--format', 'constructor', 'x'], 2, 'there is no format constructor'],
    [['x'], 2, '--format is missing'],
    [['--format', 'csv'], 2, 'the file of notes is missing'],
    [['--format', 'csv', 'a', 'b'], 2, 'one file of notes at a time'],
    [['--frmat', 'csv', 'a'], 2, 'unknown option --frmat'],
    [['--format'], 2, '--format needs a value'],
    [['--format', 'csv', 'no-such-file.jsonl'], 1, 'no-such-file.jsonl'],
  ])('refuses %j', async (args, code, message) => {
    expect(await exportNotes(args)).toBe(code);
    expect(errors).toContain(message);
    expect(output).toBe('');
  });

  it.each([
    ['{"schema":', 'line 2: not JSON'],
    ['[]', 'line 2: not a note'],
    ['{"schema":"other/1"}', 'line 2: schema should be "headnote/1"'],
    ['{"schema":"headnote/1","article":{"url":"x"}}', 'line 2: generator is missing'],
    [JSON.stringify({ ...sampleNotes.en, chairs: [1] }), 'line 2: chairs.0'],
  ])('names the line of a broken note and leaves the old file: %s', async (line, message) => {
    const file = await notesFile(sampleNotes.en, line);
    const out = join(folder, 'out.csv');
    await writeFile(out, 'old');
    expect(await exportNotes(['--format', 'csv', '--out', out, file])).toBe(1);
    expect(errors).toContain(message);
    expect(await readFile(out, 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['notes.jsonl', 'out.csv']);
    expect(await exportNotes(['--format', 'csv', file])).toBe(1);
    expect(output).toBe('');
  });
});
