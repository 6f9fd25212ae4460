// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Caption } from '../../../src/core/model/article';
import { describeQuote } from '../../../src/core/evidence/describe-quote';
import type { Note, Source } from '../../../src/core/model/note';
import { translatorFor } from '../../../src/ui/translator';
import { sampleNotes } from '../../export/sample-notes';
import { fakeBrowser } from '../../platform/fake-browser';

let Reader: typeof import('../../../src/surfaces/reader/reader').Reader;
let settings: Awaited<ReturnType<typeof import('../../../src/platform/settings').loadSettings>>;
const root = document.body;
const t = translatorFor('en');

beforeAll(async () => {
  fakeBrowser();
  ({ Reader } = await import('../../../src/surfaces/reader/reader'));
  settings = await (await import('../../../src/platform/settings')).loadSettings();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => render(null, root));

function show(note: Note | null, captions: Caption[] = []) {
  const readable = note && { note, blocks: [], links: [], captions };
  act(() => render(<Reader readable={readable} settings={settings} t={t} />, root));
}
const lit = (selector: string) =>
  [...root.querySelectorAll(`${selector}[data-lit]`)].map((element) => element.textContent);
const line = (text: string) =>
  [...root.querySelectorAll<HTMLElement>('.line')].find((element) => element.textContent === text)!;
const key = (code: string) =>
  act(
    () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }),
      ),
  );

describe('the reader', () => {
  test('shows the whole text, and marks every priority in it', () => {
    show(sampleNotes.en);
    const { article, priorities } = sampleNotes.en;
    const paragraphs = [...root.querySelectorAll('.reading > p')].map((element) => element.textContent);
    expect(paragraphs.join('\n\n')).toBe(article.text);
    for (const { text, evidence } of priorities) {
      const marks = [...root.querySelectorAll(`mark[data-fact~="${line(text).dataset.fact}"]`)];
      expect(marks.map((element) => element.textContent).join('')).toBe(evidence[0]!.exact);
    }
  });

  test('a line lights its passage, a passage its line', () => {
    show(sampleNotes.en);
    const holder = line('Fiji');
    act(() => holder.focus());
    expect(lit('mark').join()).toBe(sampleNotes.en.chairs[0]!.holder.evidence[0]!.exact);
    act(() => holder.blur());
    expect(lit('*')).toEqual([]);
    const mark = root.querySelector<HTMLElement>(`mark[data-lights~="${line('Fiji').dataset.fact}"]`)!;
    act(() => void mark.dispatchEvent(new Event('pointerover', { bubbles: true })));
    expect(lit('.line')).toContain('Fiji');
  });

  test('Enter goes into the text, j on to another fact, Escape back to a line', () => {
    show(sampleNotes.en);
    act(() => line('Fiji').focus());
    act(() => line('Fiji').click());
    expect(document.activeElement!.tagName).toBe('MARK');
    const first = document.activeElement;
    key('KeyJ');
    expect(document.activeElement!.tagName).toBe('MARK');
    expect(document.activeElement).not.toBe(first);
    key('Escape');
    expect(document.activeElement!.classList).toContain('line');
  });

  test('captions stand under the text, a credit in them is marked', () => {
    const captions = ['Ministers on the shore.', 'Photo: Reef Pictures'].map((text) => ({ text, url: null }));
    const evidence = [describeQuote(captions.map(({ text }) => text).join('\n\n'), 32, 45, 'caption')];
    const credit = {
      kind: 'image',
      name: 'Reef Pictures',
      url: null,
      evidence,
      rule: 'x',
      certainty: 'stated',
    };
    show({ ...sampleNotes.en, sources: [credit as Source] }, captions);
    expect([...root.querySelectorAll('.captions p')].map((element) => element.textContent)).toEqual(
      captions.map(({ text }) => text),
    );
    expect(root.querySelector('.captions mark')!.textContent).toBe('Reef Pictures');
  });

  test('a passage whose words do not stand there is not marked', () => {
    const [priority, ...others] = sampleNotes.en.priorities;
    const moved = priority!.evidence.map((passage) => ({ ...passage, start: 0, end: 3 }));
    show({ ...sampleNotes.en, priorities: [{ ...priority!, evidence: moved }, ...others] });
    expect(line(priority!.text).dataset.fact).toBeUndefined();
  });

  test('text is text: markup in an article stays words', () => {
    const { article } = sampleNotes.en;
    const text = '<img src=x onerror=alert(1)> <script>1</script>';
    show({ ...sampleNotes.en, chairs: [], article: { ...article, text, headline: '<b>x</b>' } });
    expect(root.querySelector('.reading img, .reading script, .reading b')).toBeNull();
    expect(root.querySelector('.reading > p')!.textContent).toBe(text);
  });

  test('Arabic runs from right to left, the bar does not', () => {
    const { article } = sampleNotes.en;
    show({ ...sampleNotes.en, article: { ...article, inLanguage: 'ar' } });
    expect(root.querySelector('.reading')!.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('.reader-bar')!.closest('[dir]')).toBeNull();
  });

  test('says so when the article is gone', () => {
    show(null);
    expect(root.querySelector('h1')!.textContent).toBe('This article is no longer here');
  });
});
