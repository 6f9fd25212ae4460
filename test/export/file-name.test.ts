import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames, exportFileName, fileStem } from '../../src/export/file-name';
import { hostileText } from './hostile-note';
import { sampleNotes } from './sample-notes';

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\system32', 'C Windows system32'],
    ['CON', 'note CON'],
    ['con.txt', 'note con.txt'],
    ['.hidden', 'hidden'],
    ['a\u202Egpj.exe', 'a gpj.exe'],
    ['trailing. . ', 'trailing'],
    ['Қазақстан: «төраға»?', 'Қазақстан «төраға»'],
    ['', 'note'],
    ['///', 'note'],
  ])('%j becomes %j', (text, stem) => expect(fileStem(text)).toBe(stem));

  it('takes date and headline of one note, the count of several', () => {
    expect(exportFileName([sampleNotes.zh], { extension: 'md' })).toBe(
      '2025-11-01 中国将担任亚太经合组织主席.md',
    );
    expect(exportFileName([sampleNotes.zh, sampleNotes.ar], { extension: 'csv' })).toBe(
      'headnote-2-notes.csv',
    );
  });

  it('keeps to its length where a device name has a word put before it', () => {
    const stem = fileStem('CON...'.repeat(40));
    expect(stem).toMatch(/^note CON/u);
    expect(fileStem(stem)).toBe(stem);
    expect(stem.length).toBeLessThanOrEqual(120);
    expect(fileStem('CON|...')).toBe('note CON');
    expect(fileStem(`CON ${'.'.repeat(200)}x`)).toBe('note CON');
  });

  it('is sound for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileText.map((text) => text.repeat(40)),
        ),
        (text) => {
          const stem = fileStem(text);
          expect(stem).not.toBe('');
          expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(120);
          expect(stem).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]|^\.|[. ]$/u);
          expect(fileStem(stem)).toBe(stem);
        },
      ),
    );
  });

  it('tells equal names apart, also where only the case differs', () => {
    const name = distinctNames();
    expect([name('a', 'md'), name('A', 'md'), name('a (2)', 'md'), name('a', 'md')]).toEqual([
      'a.md',
      'A (2).md',
      'a (2) (2).md',
      'a (3).md',
    ]);
  });
});
