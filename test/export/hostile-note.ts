import fc from 'fast-check';
import type { Note } from '../../src/core/model/note';
import { articleOf, NoteBuilder } from './note-builder';

/** Texts that mean something in some format: markup, formulas, line starts, separators, controls, directions, halves of letters. */
const FRAGMENTS = [
  '=HYPERLINK("http://evil.example","x")',
  '+1',
  '-2',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  '\uFF1D1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style>',
  ']]>',
  '--',
  '---',
  '...',
  '- a',
  '1. a',
  '# a',
  '> a',
  '```',
  '[[x]]',
  '![](x)',
  '](javascript:alert(1))',
  '%%',
  '$x$',
  '{{ note }}',
  '{% include "x" %}',
  'TY  - NEWS',
  '\nER  - \n',
  '\r\nUR  - x',
  '\\input{/etc/passwd}',
  '\\',
  '{',
  '}',
  '%',
  '&',
  '#',
  '_',
  '^',
  '~',
  '"',
  "'",
  ',',
  ';',
  ':',
  '|',
  '\n',
  '\r\n',
  '\t',
  'null',
  'true',
  'yes',
  'no',
  '~',
  '0x10',
  '1e3',
  '2024-01-01',
  '!!js/function',
  '*a',
  '&a',
  '? a',
  '../../etc/passwd',
  'C:\\x',
  'CON',
  '\u0000',
  '\u001B[31m',
  '\u202Eabc',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\uD800',
  '\uFFFF',
  '😀',
  'é',
  'Ёлка',
  'Қазақ',
  'عربي',
  '中文',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'https://evil.example/',
  'www.evil.example',
  'a@evil.example',
  '||',
  '/* x */',
  'Q1',
  '__proto__',
]; // prettier-ignore

/** Any text, mostly hostile. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** A note whose every text comes from a hostile page. */
export const hostileNote: fc.Arbitrary<Note> = fc
  .record({
    headline: hostileText,
    author: hostileText,
    publisher: hostileText,
    organization: hostileText,
    holder: hostileText,
    priority: hostileText,
    detail: hostileText,
    speaker: hostileText,
    quotation: hostileText,
    title: hostileText,
  })
  .map((texts) => {
    const build = new NoteBuilder(
      articleOf({
        text: Object.values(texts).join('\n\n'),
        headline: texts.headline,
        author: [{ name: texts.author }],
        publisher: { name: texts.publisher },
        datePublished: '2024-02-03',
        dateAccessed: '2024-02-04T05:06:07.000Z',
      }),
    );
    const speaker = build.party('Person', null, texts.speaker, texts.speaker);
    return build.note({
      chairs: [
        build.chair(
          {
            organization: build.party('Organization', null, texts.organization, texts.organization),
            holder: build.party('Country', null, texts.holder, texts.holder),
            startDate: build.date('2024-01-01', texts.holder),
            endDate: build.date('2024-12-31', texts.holder, 'inferred'),
            status: 'current',
          },
          texts.holder,
        ),
      ],
      priorities: build.priorities(speaker, [[texts.priority, texts.detail]]),
      quotations: [build.quotation(texts.quotation, speaker)],
      documents: [{ title: texts.title, date: null, url: 'javascript:alert(1)', ...build.read(texts.title) }],
      sources: [{ kind: 'link', name: texts.title, url: texts.title, ...build.read(texts.title) }],
    });
  });
