import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../../src/core/evidence/describe-quote';
import { textFragmentLink } from '../../../src/core/evidence/text-fragment';
import type { Evidence } from '../../../src/core/model/evidence';

const page = 'https://news.example/a';
const quote = (text: string, exact: string): Evidence => {
  const start = text.indexOf(exact);
  return describeQuote(text, start, start + exact.length, 'body');
};
const directive = (evidence: Evidence) =>
  decodeURIComponent(textFragmentLink(page, evidence).slice(`${page}#:~:text=`.length));

describe('textFragmentLink', () => {
  it('names a short passage with the whole words beside it', () => {
    const text = 'On Monday the chair of the forum passed to Fiji for one year, officials said in Suva.';
    expect(directive(quote(text, 'Fiji'))).toBe('forum passed to-,Fiji,-for one year,');
  });

  it('takes no context from another block', () => {
    expect(directive(quote('Before.\n\nFiji leads.\n\nAfter.', 'Fiji leads'))).toBe('Fiji leads,-.');
  });

  it('names a long passage, or one that crosses blocks, by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(directive(quote(`${long} end.`, long))).toBe(
      'word0 word1 word2 word3 word4 word5,word54 word55 word56 word57 word58 word59',
    );
    expect(directive(quote('One two three four.\n\nFive six.', 'One two three four.\n\nFive six.'))).toBe(
      'One two,Five six.'.replace('Five six.', 'six.'),
    );
  });

  it('encodes what means something in a directive', () => {
    const link = textFragmentLink(page, { ...quote('a-b, c & d', 'a-b, c & d'), prefix: '', suffix: '' });
    expect(link).toBe(`${page}#:~:text=a%2Db%2C%20c%20%26%20d`);
  });

  it('keeps a fragment of the address and replaces an older directive', () => {
    const evidence = { ...quote('Fiji', 'Fiji') };
    expect(textFragmentLink(`${page}#part`, evidence)).toBe(`${page}#part:~:text=Fiji`);
    expect(textFragmentLink(`${page}#:~:text=old`, evidence)).toBe(`${page}#:~:text=Fiji`);
  });

  it('survives halves of letters, and gives the page alone where a reader sees no passage', () => {
    expect(textFragmentLink(page, { ...quote('Fiji', 'Fiji'), exact: 'a\uD800b' })).toContain('a%EF%BF%BDb');
    expect(textFragmentLink(page, { ...quote('Fiji', 'Fiji'), part: 'meta' })).toBe(page);
    expect(textFragmentLink(page, { ...quote('Fiji', 'Fiji'), exact: ' \n ' })).toBe(page);
  });

  it('leaves out context where words are not set apart', () => {
    expect(directive(quote('中国将于2026年担任亚太经合组织主席', '2026年'))).toBe('2026年');
  });
});
