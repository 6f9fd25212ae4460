import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'threads',
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
    reporters: ['default', './test/plain-line-reporter.mjs'],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
