import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../src/export/text/clean-text';
import { text } from '../../../src/export/formats/text';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

describe('text', () => {
  it('writes a code that every object has a property for as it stands', async () => {
    const note = structuredClone(sampleNotes.en);
    Object.assign(note.chairs[0]!, { status: '__proto__' });
    Object.assign(note.sources[0]!, { kind: 'constructor' });
    const written = await render(text, note);
    expect(written).toContain('Status at the date of the article: __proto__');
    expect(written).toContain('Pacific Example (constructor)');
  });

  it('says once who holds a chair in person', async () => {
    const note = structuredClone(sampleNotes.en);
    const [chair] = note.chairs;
    const person = { ...chair!.holder, type: 'Person' as const, id: null, name: 'Ana Vale', title: 'chair' };
    Object.assign(chair!, { holder: person, person });
    const written = (await render(text, note)) as string;
    expect(written).toContain('Held by: Ana Vale, chair');
    expect(written).not.toContain('Exercised by');
  });

  it('reads as written by hand', async () => {
    const note = structuredClone(sampleNotes.zh);
    expect(await render(text, note)).toBe(`中国将担任亚太经合组织主席

Source
------
Source: https://news.example/zh/3
Publisher: 示例新闻
Author: 王小明
Date published: 1 November 2025
Date accessed: 2 November 2025, 09:00 UTC
Language: zh-Hans
Made by: Headnote 0.1.0

Chair: 亚太经合组织 — 中国
------------------
Organization: 亚太经合组织 (APEC)
  https://news.example/zh/3#:~:text=%E4%BA%9A%E5%A4%AA%E7%BB%8F%E5%90%88%E7%BB%84%E7%BB%87
Held by: 中国
  https://news.example/zh/3#:~:text=%E4%B8%AD%E5%9B%BD
Role: 主席
From: 2026
  Passage: «2026年»
  https://news.example/zh/3#:~:text=2026%E5%B9%B4
Until: not stated in this article
Taken over from: not stated in this article
Handed over to: not stated in this article
Status at the date of the article: announced
  Passage: «中国将于2026年担任亚太经合组织主席。»
  https://news.example/zh/3#:~:text=%E4%B8%AD%E5%9B%BD%E5%B0%86%E4%BA%8E2026%E5%B9%B4%E6%8B%85%E4%BB%BB%E4%BA%9A%E5%A4%AA%E7%BB%8F%E5%90%88%E7%BB%84%E7%BB%87%E4%B8%BB%E5%B8%AD%E3%80%82

Priorities
----------
1. 推动区域一体化
   https://news.example/zh/3#:~:text=%E6%8E%A8%E5%8A%A8%E5%8C%BA%E5%9F%9F%E4%B8%80%E4%BD%93%E5%8C%96
`);
  });

  it('parts several notes by a rule', async () => {
    const written = (await render(text, [sampleNotes.en, keptSample])) as string;
    expect(written.split(`\n${'='.repeat(72)}\n\n`)).toHaveLength(2);
    expect(written).toContain('   Remark: после весеннего паводка\n');
  });

  it('keeps every hostile text on a line of its own, without controls', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const written = (await render(text, note)) as string;
        expect(written).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/u);
        expect(written.split('\n')[0]).toBe(oneLine(cleanText(note.article.headline)));
        expect(
          written
            .split('\n')
            .some((line) => line.startsWith(`1. ${oneLine(cleanText(note.priorities[0]!.text))}`)),
        ).toBe(true);
      }),
    );
  });
});
