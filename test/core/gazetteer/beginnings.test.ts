import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { makeBeginnings } from '../../../src/core/gazetteer/beginnings';

describe('beginnings of names', () => {
  it('leave out no word that begins like a name', () => {
    const word = fc.string({ minLength: 1, maxLength: 6, unit: 'binary' });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.string(), (names, ending) => {
        const beginnings = makeBeginnings();
        for (const name of names) beginnings.add(name, false);
        return names.every((name) => beginnings.mayBegin(name.slice(0, 3) + ending, false));
      }),
    );
  });

  it('tell names that need a capital from those that need none, and most other words from both', () => {
    const beginnings = makeBeginnings();
    beginnings.add('france', true);
    beginnings.add('president', false);
    expect(beginnings.mayBegin('france', true)).toBe(true);
    expect(beginnings.mayBegin('framework', false)).toBe(false);
    expect(beginnings.mayBegin('presidency', false)).toBe(true);
    const others = Array.from({ length: 1000 }, (_, index) => `${String.fromCharCode(0x4e00 + index)}xy`);
    expect(others.filter((other) => beginnings.mayBegin(other, true)).length).toBeLessThan(10);
  });
});
