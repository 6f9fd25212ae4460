import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { KeptNote } from '../../src/core/model/kept-note';
import type { Chunk } from '../../src/export/exporter';
import { exporters } from '../../src/export/index';
import { render, toBytes } from '../../src/export/render';
import { hostileNote, hostileText } from './hostile-note';
import { sampleNotes } from './sample-notes';

/** A kept note that is hostile all through: metadata, addresses, dates, tags, remarks and corrections too. */
const hostileKept: fc.Arbitrary<KeptNote> = fc
  .record({ note: hostileNote, texts: fc.array(hostileText, { minLength: 14, maxLength: 14 }) })
  .map(({ note, texts }) => {
    const [
      url,
      language,
      published,
      modified,
      accessed,
      section,
      tag,
      remark,
      line,
      id,
      value,
      edtf,
      status,
      code,
    ] = texts as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const [chair] = note.chairs;
    Object.assign(note.article, { url, inLanguage: language, section });
    Object.assign(note.article, { datePublished: published, dateModified: modified, dateAccessed: accessed });
    Object.assign(chair!, { status, roleName: status });
    Object.assign(chair!.startDate!, { edtf });
    Object.assign(chair!.organization, { id: code });
    const made = { was: value, changedAt: published };
    return {
      id,
      note,
      savedAt: accessed,
      changedAt: accessed,
      corrections: [
        { path: '/chairs/0/holder/name', value, ...made },
        { path: '/priorities/0/details/0', value: null, ...made },
        { path: value, value, ...made },
      ],
      tags: [tag, value],
      remark,
      lineRemarks: { '/priorities/0': line, [value]: line },
      starred: true,
      archived: false,
    };
  });

/** Formats that are read, not computed with; their dates are in words. */
const FOR_PEOPLE = new Set(
  exporters.filter(({ group }) => ['document', 'citation', 'calendar'].includes(group)).map(({ id }) => id),
);

const rowsOf = (text: string) => {
  const { data, errors } = papa.parse<string[]>(text.replace(/^\u{FEFF}/u, ''), { skipEmptyLines: true });
  expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
  return data;
};
const text = (chunk: Chunk) => chunk as string;
const bytes = (chunk: Chunk) => chunk as Uint8Array;
const oneTable = (chunk: Chunk) => {
  const rows = rowsOf(text(chunk));
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
};
const oneCitation = (chunk: Chunk) => expect(new Cite(text(chunk)).data).toHaveLength(1);

/** How each format is read back by somebody else's reader. A format without one here fails the test. */
const readers: Record<string, (chunk: Chunk) => unknown> = {
  biblatex: oneCitation,
  bibtex: oneCitation,
  cap: oneTable,
  csv: oneTable,
  tsv: oneTable,
  openrefine: oneTable,
  docx: async (chunk) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes(chunk)) });
    expect(value.length).toBeGreaterThan(100);
  },
  'dossier-docx': (chunk) => readers.docx!(chunk),
  'dossier-html': (chunk) => readers.html!(chunk),
  'dossier-markdown': (chunk) => {
    // As many cells in each row of the table as columns, whatever stands in them.
    const rows = text(chunk)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/gu)).toHaveLength(7);
    expect(text(chunk)).not.toMatch(/(?<!\\)(?:\\\\)*<(?!https?:)/u);
  },
  html: (chunk) => {
    const page = new JSDOM(text(chunk)).window.document;
    expect(page.querySelectorAll('script, img, iframe, form, base, object')).toHaveLength(0);
    expect(page.querySelectorAll('article, h1')).toHaveLength(2);
  },
  ics: (chunk) => expect(ICAL.parse(text(chunk))[0]).toBe('vcalendar'),
  json: (chunk) => expect(JSON.parse(text(chunk)).note.schema).toBe('headnote/1'),
  'json-ld': (chunk) => expect(JSON.parse(text(chunk))['@graph'].length).toBeGreaterThan(3),
  'csl-json': (chunk) => expect(JSON.parse(text(chunk))).toHaveLength(1),
  jsonl: (chunk) => expect(JSON.parse(text(chunk).trimEnd()).note.schema).toBe('headnote/1'),
  'web-annotation': (chunk) => expect(JSON.parse(text(chunk)).items.length).toBeGreaterThan(3),
  markdown: (chunk) => {
    const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/u.exec(text(chunk)) ?? [];
    expect(parseYaml(yaml, { version: '1.1' })).toHaveProperty('organization');
  },
  quickstatements: (chunk) => expect(text(chunk).trimEnd().split('\n')).toHaveLength(1),
  ris: (chunk) => {
    const lines = text(chunk).split('\r\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    expect(lines.filter((line) => /^(?:TY|ER) /u.test(line))).toHaveLength(2);
  },
  tables: (chunk) => {
    const files = Object.values(unzipSync(bytes(chunk)));
    expect(files).toHaveLength(6);
    for (const file of files) oneTable(new TextDecoder().decode(file));
  },
  text: (chunk) => expect(text(chunk)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u),
};

describe('every format', () => {
  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    '%s is read back whatever the note holds, and is the same each time',
    async (id, exporter) => {
      const read = readers[id];
      expect(read).toBeDefined();
      await fc.assert(
        fc.asyncProperty(hostileKept, async (kept) => {
          const written = await render(exporter, kept);
          await read!(written);
          expect(await render(exporter, kept)).toEqual(written);
        }),
        { numRuns: /docx$/u.test(id) ? 6 : /html$/u.test(id) ? 15 : 50 },
      );
    },
  );

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    '%s writes a day without a year as people or programs read it',
    async (_, exporter) => {
      const note = structuredClone(sampleNotes.en);
      note.chairs[0]!.startDate!.edtf = 'XXXX-07-01';
      const written = new TextDecoder('latin1').decode(toBytes(await render(exporter, note)));
      if (FOR_PEOPLE.has(exporter.id))
        expect(written.replace(/^---\n[\s\S]*?\n---\n/u, '')).not.toContain('XXXX');
      if (exporter.id !== 'ics' && FOR_PEOPLE.has(exporter.id) && !exporter.isBinary)
        expect(written).toContain('1 July');
    },
  );
});
