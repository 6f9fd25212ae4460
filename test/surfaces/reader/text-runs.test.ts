import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedFact } from '../../../src/surfaces/reader/marked-facts';
import { textRuns } from '../../../src/surfaces/reader/text-runs';

const TEXT = 'Fiji takes the chair from Tonga in July.';
const fact = (number: number, words: string, kind: MarkedFact['kind'] = 'chairs'): MarkedFact => {
  const start = TEXT.indexOf(words);
  return { number, kind, part: 'body', start, end: start + words.length };
};
const whole = { start: 0, end: TEXT.length };

describe('textRuns', () => {
  test('marks a passage and leaves the rest plain', () => {
    const [run] = textRuns(TEXT, whole, [fact(0, 'Tonga')], []);
    expect(run!.pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['Fiji takes the chair from ', null],
      ['Tonga', 'chairs'],
      [' in July.', null],
    ]);
  });

  test('of passages one in the other, the shorter gives the color and is what is pointed at', () => {
    const facts = [fact(0, TEXT, 'quotations'), fact(1, 'Tonga'), fact(2, 'Tonga')];
    const [run] = textRuns(TEXT, whole, facts, []);
    expect(run!.pieces[1]).toEqual({ text: 'Tonga', facts: [0, 1, 2], inner: [1, 2], kind: 'chairs' });
    expect(run!.pieces[0]).toMatchObject({ inner: [0], kind: 'quotations' });
  });

  test('a fact that goes on in the next block is marked in both', () => {
    const across = [fact(0, 'chair from Tonga')];
    const runs = [
      { start: 0, end: 20 },
      { start: 20, end: TEXT.length },
    ].map((block) => textRuns(TEXT, block, across, []));
    expect(runs.map(([run]) => run!.pieces.find(({ kind }) => kind)!.text)).toEqual(['chair', ' from Tonga']);
  });

  test('a link with a mark in it is one link; what is no web address is none', () => {
    const at = { start: 5, end: 20 };
    const good = textRuns(TEXT, whole, [fact(0, 'the')], [{ ...at, url: 'https://news.example/a' }]);
    expect(good.map(({ url, pieces }) => [url, pieces.length])).toEqual([
      [null, 1],
      ['https://news.example/a', 3],
      [null, 1],
    ]);
    const bad = textRuns(TEXT, whole, [], [{ ...at, url: 'javascript:alert(1)' }]);
    expect(bad.every(({ url }) => url === null)).toBe(true);
  });

  test('whatever the spans, the pieces joined are the text', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (marks, links) => {
        const facts = marks.map(
          (at, number): MarkedFact => ({ ...at, number, kind: 'sources', part: 'body' }),
        );
        const runs = textRuns(
          TEXT,
          whole,
          facts,
          links.map((at) => ({ ...at, url: 'https://news.example/' })),
        );
        expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(TEXT);
      }),
    );
  });
});
