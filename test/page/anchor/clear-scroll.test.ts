import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearScroll, POPUP } from '../../../src/page/anchor/clear-scroll';

const viewport = { width: 1200, height: 900 };

describe('clearScroll', () => {
  it('brings a passage beside the popup to the middle', () => {
    expect(clearScroll({ top: 2000, bottom: 2100, right: 700 }, viewport)).toBe(2000 - 400);
  });

  it('brings a passage that reaches under the popup below it', () => {
    expect(clearScroll({ top: 2000, bottom: 2100, right: 1100 }, viewport)).toBe(2000 - POPUP.height - 24);
  });

  it('keeps a passage in view where the window is too low for the popup and the passage', () => {
    expect(clearScroll({ top: 2000, bottom: 2100, right: 1100 }, { width: 1200, height: 500 })).toBe(
      2000 - 376,
    );
  });

  it('never puts the beginning of a passage above the window', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(
        number,
        fc.nat(3000),
        fc.nat(2000),
        fc.integer({ min: 200, max: 2000 }),
        (top, tall, right, height) => {
          const by = clearScroll({ top, bottom: top + tall, right }, { width: 1200, height });
          expect(top - by).toBeGreaterThanOrEqual(24);
          expect(top - by).toBeLessThan(height);
        },
      ),
    );
  });
});
