import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../src/export/text/clean-text';
import type { Exportable } from '../../../src/export/exporter';
import { docx } from '../../../src/export/formats/docx';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const bytesOf = async (notes: Exportable | readonly Exportable[]) =>
  Buffer.from((await render(docx, notes)) as Uint8Array);
const htmlOf = async (notes: Exportable | readonly Exportable[]) =>
  (await mammoth.convertToHtml({ buffer: await bytesOf(notes) })).value;
const textOf = async (notes: Exportable | readonly Exportable[]) =>
  (await mammoth.extractRawText({ buffer: await bytesOf(notes) })).value;

describe('docx', () => {
  it('has real headings, numbers and links', async () => {
    const html = await htmlOf(sampleNotes.en);
    expect(html).toContain('<h1>Fiji to chair the Pacific Islands Forum: “oceans first”</h1>');
    expect(html).toMatch(
      /<ol><li>protect our oceans &amp; reefs<em> \(Stated by: Ana Vale, Prime Minister\)<\/em> <a href="https:\/\/news\.example\/pacific\/fiji-chair#:~:text=/,
    );
    expect(html).toContain('<strong>Until: </strong>30 June 2026<em> (inferred, not stated)</em>');
  });

  it.each(Object.entries(sampleNotes))('carries headline, priorities and address in %s', async (_, note) => {
    const text = await textOf(note);
    expect(text).toContain(note.article.headline);
    for (const priority of note.priorities) expect(text).toContain(priority.text);
    expect(text).toContain(note.article.canonicalUrl ?? note.article.url);
  });

  it('carries corrections and remarks, and several notes', async () => {
    const text = await textOf([sampleNotes.en, keptSample]);
    expect(text).toContain('после весеннего паводка');
    expect(text).toContain('Priorities 1: борьба с терроризмом → ∅');
    expect(text.indexOf('Казахстан возглавит')).toBeGreaterThan(text.indexOf('Fiji to chair'));
  });

  it('gives the same bytes for the same notes', async () => {
    const first = await bytesOf(sampleNotes.ru);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await bytesOf(sampleNotes.ru)).equals(first)).toBe(true);
  });

  it('sets headline, priorities and passages of a right-to-left article from the right', async () => {
    const xml = strFromU8(unzipSync(await bytesOf(sampleNotes.ar))['word/document.xml']!);
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu) ?? [];
    const arabicOnly = paragraphs.filter((one) => {
      const text = [...one.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, run]) => run).join('');
      return /\p{Script=Arabic}/u.test(text) && !/\p{Script=Latin}/u.test(text);
    });
    expect(arabicOnly.length).toBeGreaterThan(3);
    expect(arabicOnly.filter((one) => !one.includes('<w:bidi/>'))).toEqual([]);
  });

  it('keeps hostile texts as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const text = (await textOf(note)).replace(/\s+/gu, ' ');
        expect(text).toContain(oneLine(cleanText(note.article.headline)));
        expect(text).toContain(oneLine(cleanText(note.priorities[0]!.text)));
      }),
      { numRuns: 15 },
    );
  });
});
