// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/page/anchor/find-passage';
import type { Passage } from '../../../src/page/page-calls';

const passage = (exact: string, more: Partial<Passage> = {}): Passage => ({
  exact,
  prefix: '',
  suffix: '',
  part: 'body',
  ...more,
});

function find(html: string, wanted: Passage) {
  document.body.innerHTML = html;
  const found = findPassage(document, wanted);
  return found && { text: found.range.toString(), outcome: found.outcome };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('findPassage', () => {
  it('finds a passage across inline elements and line ends', () => {
    const found = find(
      '<p>The <b>pier</b>\n   was\n<a href="/x">closed on\u00A0Monday</a>.</p>',
      passage('pier was closed on Monday'),
    );
    expect(found?.outcome).toBe('exact');
    expect(found?.text.replace(/\s+/gu, ' ')).toBe('pier was closed on Monday');
  });

  it('finds a passage across blocks that the captured text parts by a blank line', () => {
    expect(find('<p>One.</p><div>Two.</div>', passage('One.\n\nTwo.'))?.text).toBe('One.Two.');
  });

  it('takes the occurrence whose neighbours agree', () => {
    document.body.innerHTML =
      '<p id="a">Ann said: we agree. Then left.</p><p id="b">Bob said: we agree. Then stayed.</p>';
    const found = findPassage(
      document,
      passage('we agree.', { prefix: 'Bob said: ', suffix: ' Then stayed.' }),
    );
    expect(found?.range.startContainer.parentElement?.id).toBe('b');
  });

  it('takes the visible one of two equal occurrences', () => {
    document.body.innerHTML = '<p id="a">we agree</p><p id="b">we agree</p>';
    const isVisible = (range: Range) => range.startContainer.parentElement?.id === 'b';
    expect(
      findPassage(document, passage('we agree'), { isVisible })?.range.startContainer.parentElement?.id,
    ).toBe('b');
  });

  it('finds the headline in the heading, not in the text', () => {
    document.body.innerHTML = '<p>Harbour report</p><h1>Harbour report</h1>';
    const found = findPassage(document, passage('Harbour report', { part: 'headline' }));
    expect(found?.range.startContainer.parentElement?.tagName).toBe('H1');
  });

  it('finds a passage that was edited a little', () => {
    const now = '<p>Before. The council will meet in the old town hall on Thursday to vote. After.</p>';
    const found = find(now, passage('The council will meet at the old town hall on Tuesday to vote.'));
    expect(found).toEqual({
      outcome: 'approximate',
      text: 'The council will meet in the old town hall on Thursday to vote.',
    });
  });

  it.each([
    ['a passage that is not there', 'The museum bought three paintings from a private collection in spring.'],
    ['a short word that is not there', 'museum'],
    ['an empty passage', ' '],
  ])('does not find %s', (_what, exact) => {
    expect(
      find('<p>The council will meet in the old town hall on Thursday to vote.</p>', passage(exact)),
    ).toBeNull();
  });

  it('does not read scripts, styles and form fields', () => {
    const html =
      '<script>var secret = "hidden words"</script><style>p{}</style><textarea>hidden words</textarea>';
    expect(find(html, passage('hidden words'))).toBeNull();
  });

  it('finds any part of any text, however it is cut into nodes', () => {
    const piece = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const p = document.createElement('p');
        for (const [index, text] of pieces.entries()) {
          const parent = index % 2 ? p.appendChild(document.createElement('i')) : p;
          parent.appendChild(document.createTextNode(text));
        }
        document.body.replaceChildren(p);
        const whole = pieces.join('');
        const start = a % whole.length;
        const exact = whole.slice(start, start + 1 + (b % (whole.length - start)));
        const found = findPassage(document, passage(exact, { prefix: whole.slice(0, start) }));
        const bare = (text: string) => text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
        if (bare(exact)) expect(bare(found?.range.toString() ?? '')).toBe(bare(exact));
        else expect(found).toBeNull();
      }),
    );
  });

  it('stays within the page and near the passage whatever was edited', () => {
    const text =
      'The ferry to the northern islands leaves twice a day in summer and once in winter, weather allowing.';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.constantFrom('x', '', 'yz')), { maxLength: 5 }),
        (edits) => {
          const letters = [...text];
          for (const [at, by] of edits) letters[at] = by;
          document.body.textContent = `Tickets cost more. ${letters.join('')} Dogs travel free.`;
          const found = findPassage(document, passage(text));
          expect(found).not.toBeNull();
          const length = found!.range.toString().length;
          expect(Math.abs(length - text.length)).toBeLessThanOrEqual(20);
        },
      ),
    );
  });

  it('answers quickly on a page that repeats itself', () => {
    document.body.textContent = 'aaaa bbbb '.repeat(20_000);
    const started = performance.now();
    findPassage(document, passage(`${'aaaa bbbb '.repeat(40)}cccc ${'aaaa bbbb '.repeat(40)}`));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
