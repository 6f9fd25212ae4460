import type { Extractor } from '../model/extractor';

/** Not read yet. */
export const chairships: Extractor<'chairs'> = {
  kind: 'chairs',
  supports: (pack) => pack.chairship !== undefined,
  extract: () => [],
};
