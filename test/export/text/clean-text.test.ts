import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDeep, cleanText } from '../../../src/export/text/clean-text';

const unit = fc.constantFrom('a', ' ', '\r', '\n', '\r\n', '\u2028', '\u0000', '\uD83D', '\u202E', '😀', 'Я');

describe('cleaning', () => {
  it('gives the same for a passage alone as within its text', () => {
    fc.assert(
      fc.property(fc.array(unit), fc.nat(), fc.nat(), (units, from, to) => {
        const letters = Array.from(units.join(''));
        const passage = letters.slice(from % (letters.length + 1), to % (letters.length + 1));
        const before = letters.slice(0, from % (letters.length + 1)).join('');
        const start = before.length;
        const cleaned = cleanText(letters.join(''));
        expect(cleaned.slice(start, start + passage.join('').length)).toBe(cleanText(passage.join('')));
      }),
    );
  });

  it('keeps letters and line ends', () => {
    expect(cleanText('Одна\r\nстрока\u2028и 😀')).toBe('Одна \nстрока\nи 😀');
  });

  it('copies only what it changes', () => {
    const note = { sound: { texts: ['a', 'b'] }, unsound: ['c', 'd\u0000'], none: null };
    const cleaned = cleanDeep(note);
    expect(cleaned).toEqual({ sound: { texts: ['a', 'b'] }, unsound: ['c', 'd\uFFFD'], none: null });
    expect(cleaned.sound).toBe(note.sound);
    expect(note.unsound).toEqual(['c', 'd\u0000']);
    expect(cleanDeep(note.sound)).toBe(note.sound);
  });
});
