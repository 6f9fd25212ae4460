import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clipboardPayload } from '../../../src/export/handover/clipboard-payload';
import { obsidianUri } from '../../../src/export/handover/obsidian-uri';
import { keptSample, sampleNotes } from '../sample-notes';

describe('obsidianUri', () => {
  const target = { vault: 'Мой архив', folder: 'Chairs/2024' };

  it('holds a short text', () => {
    const { uri, content } = obsidianUri(target, 'note & co', '# Title\n\na=b&c');
    expect(content).toBe('uri');
    expect(uri.length).toBeLessThan(1800);
    const fields = new URLSearchParams(uri.slice('obsidian://new?'.length));
    expect(Object.fromEntries(fields)).toEqual({
      vault: 'Мой архив',
      file: 'Chairs/2024/note & co',
      content: '# Title\n\na=b&c',
    });
    expect(uri).not.toContain(' ');
  });

  it('leaves a long one to the clipboard', () => {
    const { uri, content } = obsidianUri(target, 'note', 'приоритет '.repeat(60));
    expect(content).toBe('clipboard');
    expect(uri).toMatch(/&clipboard$/u);
    expect(uri.length).toBeLessThan(300);
  });

  it('leads out of no vault', () => {
    expect(obsidianUri({ vault: '', folder: '../../x/./' }, 'n', '').uri).toBe(
      'obsidian://new?file=x%2Fn&content=',
    );
  });
});

describe('clipboardPayload', () => {
  it('holds the same notes rich and plain', () => {
    const payload = clipboardPayload([sampleNotes.en, keptSample]);
    const rich = new JSDOM(payload['text/html']).window.document;
    expect(rich.querySelectorAll('h1')).toHaveLength(2);
    expect(rich.querySelector('.priorities li a')?.getAttribute('href')).toContain('#:~:text=');
    for (const text of [rich.body.textContent ?? '', payload['text/plain']])
      for (const part of ['protect our oceans & reefs', 'защита от наводнений', 'после весеннего паводка'])
        expect(text).toContain(part);
  });
});
