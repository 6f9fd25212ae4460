import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanText, oneLine } from '../../../src/export/text/clean-text';
import { markdownText } from '../../../src/export/text/escape';
import { markdown } from '../../../src/export/formats/markdown';
import { render } from '../../../src/export/render';
import { hostileNote, hostileText } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

async function partsOf(note: Parameters<typeof render>[1]) {
  const text = (await render(markdown, note)) as string;
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/u.exec(text) ?? [];
  return { properties: parse(yaml, { version: '1.1' }) as Record<string, unknown>, yaml, body };
}

describe('markdown', () => {
  it('writes properties a YAML 1.1 reader takes for what they are', async () => {
    const { properties, yaml } = await partsOf(sampleNotes.en);
    expect(properties).toMatchObject({
      title: 'Fiji to chair the Pacific Islands Forum: “oceans first”',
      author: ['Mere Tala', 'Jo van der Berg'],
      organization: 'Pacific Islands Forum',
      holder_id: 'FJ',
      stated_by: ['Ana Vale'],
    });
    expect(yaml).toContain('start: 2025-07-01\n');
    expect(properties).not.toHaveProperty('successor');
  });

  it('lists one value a chair, and leaves out what no chair has', async () => {
    const note = structuredClone(sampleNotes.en);
    const [chair] = note.chairs;
    note.chairs = [
      { ...chair!, successor: null, person: null },
      { ...chair!, successor: null, person: null, endDate: null },
    ];
    const { properties } = await partsOf(note);
    expect(properties.end).toEqual(['2026-06-30', '']);
    expect(properties).not.toHaveProperty('successor');
    expect(properties).not.toHaveProperty('person');
  });

  it('keeps a country code that YAML takes for a truth value', async () => {
    const norway = structuredClone(sampleNotes.en);
    norway.chairs[0]!.holder.id = 'NO';
    expect((await partsOf(norway)).properties.holder_id).toBe('NO');
  });

  it('numbers the priorities and says what is inferred, not stated, corrected', async () => {
    const { body } = await partsOf(sampleNotes.en);
    expect(body).toContain(
      '1. protect our oceans \\& reefs *(Stated by: Ana Vale, Prime Minister)* [↗](<https://',
    );
    expect(body).toContain('- **Until:** 30 June 2026 *(inferred, not stated)*');
    expect(body).toContain('- **Handed over to:** not stated in this article');
    const kept = await partsOf(keptSample);
    expect(kept.body).toContain('- **Until:** 31 December 2024 *(corrected by hand)*');
    expect(kept.body).not.toContain('1. борьба с терроризмом');
    expect(kept.properties.tags).toEqual(['ОДКБ-2024', 'security']);
  });

  it('labels in Russian and Kazakh', async () => {
    const text = (await render(markdown, sampleNotes.ru, { language: 'ru' })) as string;
    expect(text).toContain('## Приоритеты');
    expect((await render(markdown, sampleNotes.kk, { language: 'kk' })) as string).toContain(
      '## Басымдықтар',
    );
  });

  it('keeps hostile texts in properties, and marks up nothing of them', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const { properties, body } = await partsOf(note);
        expect(properties.title).toBe(cleanText(note.article.headline));
        expect(properties.author).toEqual([cleanText(note.article.author[0]!.name)]);
        expect(properties.holder).toBe(cleanText(note.chairs[0]!.holder.name));
        const bare = body
          .replace(/\\[!-/:-@[-`{-~]/gu, '')
          .replace(/\]\(<https?:\/\/[^<>\s]*>\)|<https?:\/\/[^<>\s]*>/gu, '');
        expect(bare).not.toMatch(/[<`]|\]\(|\[\[|!\[/u);
        expect(body.match(/^## /gmu)!.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('escapes so that taking the backslashes away gives the text again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = oneLine(cleanText(text));
        expect(markdownText(line).replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(line);
      }),
    );
  });
});
