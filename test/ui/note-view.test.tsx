// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Note } from '../../src/core/model/note';
import type { InterfaceLanguage } from '../../src/ui/catalog/index';
import { NoteView } from '../../src/ui/note/note-view';
import { translatorFor } from '../../src/ui/translator';
import { sampleNotes } from '../export/sample-notes';

const root = document.body;
const actions = { jump: vi.fn(), copy: vi.fn() };

function show(note: Note, language: InterfaceLanguage = 'en') {
  act(() => render(<NoteView note={note} t={translatorFor(language)} actions={actions} />, root));
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
const facts = () => Object.fromEntries(texts('dt').map((term, index) => [term, texts('dd')[index]]));
const press = (code: string, target: Element = document.activeElement!) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true })),
  );
const empty = (fields: Partial<Note> = {}): Note => ({
  ...sampleNotes.en,
  chairs: [],
  priorities: [],
  quotations: [],
  documents: [],
  sources: [],
  ...fields,
});

afterEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

describe('the chair card', () => {
  test('says who, of what, from when, until when, from whom, and how sure that is', () => {
    show(sampleNotes.en);
    expect(texts('.chair-organization .line')).toEqual(['Pacific Islands Forum (PIF)']);
    expect(texts('.chair-holder')).toEqual(['Fiji']);
    expect(texts('.chair-status')).toEqual(['Announced']);
    expect(facts()).toEqual({
      Role: 'chairmanship',
      From: '1 July 2025stated',
      Until: '30 June 2026inferred',
      'Takes over from': 'Tonga',
      'Hands over to': 'not stated in this article',
    });
  });

  test('speaks the language of the interface; the article keeps its own', () => {
    show(sampleNotes.ru, 'kk');
    expect(facts()).toMatchObject({
      Басталуы: '2024 жылғы 1 қаңтарайтылған',
      Аяқталуы: 'мақалада көрсетілмеген',
    });
    expect(root.querySelector('.chair-holder [lang=ru]')?.textContent).toBe('Казахстан');
    expect(root.querySelector('h1')?.lang).toBe('ru');
  });
});

describe('the lists', () => {
  test('number the priorities, fold their details, name once who stated all', () => {
    show(sampleNotes.en);
    expect(texts('.priorities > li > .line-row .line')).toEqual([
      'protect our oceans & reefs',
      'cut the cost of shipping by 10%',
    ]);
    expect(texts('.note-section > .aside')).toEqual(['Stated by Ana Vale, Prime Minister']);
    const fold = root.querySelector<HTMLButtonElement>('.fold')!;
    const details = document.getElementById(fold.getAttribute('aria-controls')!)!;
    expect([fold.textContent, fold.ariaExpanded, details.className]).toEqual([
      '1 detail',
      'false',
      'details folded',
    ]);
    act(() => fold.click());
    expect([fold.ariaExpanded, details.className]).toEqual(['true', 'details']);
  });

  test('name the chair they are of where there are several: once, or one by one where they differ', () => {
    const [chair] = sampleNotes.en.chairs;
    const next = { ...chair!, holder: { ...chair!.holder, name: 'Tuvalu' } };
    const [first, second] = sampleNotes.en.priorities.map((priority) => ({ ...priority, statedBy: null }));
    const note = (...of: number[]): Note => ({
      ...sampleNotes.en,
      chairs: [chair!, next],
      priorities: [
        { ...first!, chairship: of[0]! },
        { ...second!, chairship: of[1]! },
      ],
    });
    show(note(1, 1));
    expect(texts('.note-section > .aside')).toEqual(['For Pacific Islands Forum: Tuvalu']);
    expect(texts('.priorities > li > .aside')).toEqual([]);
    show(note(0, 1));
    expect(texts('.note-section > .aside')).toEqual([]);
    expect(texts('.priorities > li > .aside')).toEqual([
      'For Pacific Islands Forum: Fiji',
      'For Pacific Islands Forum: Tuvalu',
    ]);
  });

  test('name speakers one by one where they differ', () => {
    const [first, second] = sampleNotes.en.priorities;
    show({ ...sampleNotes.en, priorities: [first!, { ...second!, statedBy: null }] });
    expect(texts('.note-section > .aside')).toEqual([]);
    expect(texts('.priorities > li > .aside')).toEqual(['Stated by Ana Vale, Prime Minister']);
  });

  test('make a link of a web address only', () => {
    const [source] = sampleNotes.en.sources;
    show({ ...sampleNotes.en, sources: [source!, { ...source!, url: 'javascript:alert(1)' }] });
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([source!.url]);
  });

  test('markup in an article stays text', () => {
    const headline = '<img src=x onerror=alert(1)>{name}';
    show(empty({ article: { ...sampleNotes.en.article, headline } }));
    expect(texts('h1')).toEqual([headline]);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('what is not there', () => {
  test('an article without a chair says so', () => {
    show(empty());
    expect(texts('.missing p')).toEqual([
      'No change of chair is stated in this article.',
      'Not stated in this article: priorities, quotations, documents.',
    ]);
    expect(texts('.chair')).toEqual([]);
  });

  test('what a language has no words for is not called unstated', () => {
    show(
      empty({ coverage: { ...sampleNotes.en.coverage, chairs: 'unsupported', priorities: 'unsupported' } }),
    );
    expect(texts('.missing p')).toEqual([
      'Not stated in this article: quotations, documents.',
      'Headnote cannot read this in English (Fiji) yet: chair, priorities.',
    ]);
  });
});

describe('the keyboard', () => {
  test('one stop for Tab; arrows, j and k, Home and End go through the lines that show', () => {
    show(sampleNotes.en);
    expect(root.querySelectorAll('[data-line][tabindex="0"]')).toHaveLength(1);
    press('ArrowDown', document.body);
    expect(document.activeElement?.textContent).toBe('Pacific Islands Forum (PIF)');
    press('KeyJ');
    expect(document.activeElement?.textContent).toBe('Fiji');
    press('ArrowUp');
    press('KeyK');
    expect(document.activeElement?.textContent).toBe('Pacific Islands Forum (PIF)');
    press('End');
    expect(document.activeElement?.textContent).toBe('Pacific Example');
    press('Home');
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      seen.add(document.activeElement!.textContent);
      press('ArrowDown');
    }
    expect(seen).toContain('1 detail');
    expect(seen).not.toContain('reefs');
  });

  test('a press shows the passage, c copies the line, c with Control does not', () => {
    show(sampleNotes.en);
    const line = root.querySelector<HTMLButtonElement>('.chair-holder .line')!;
    act(() => line.click());
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith(sampleNotes.en.chairs[0]!.holder);
    press('KeyC', line);
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('Fiji', sampleNotes.en.chairs[0]!.holder);
    line.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', ctrlKey: true, bubbles: true }));
    expect(actions.copy).toHaveBeenCalledTimes(1);
  });
});
