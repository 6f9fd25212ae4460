import type { Extractor } from '../model/extractor';

/** Not read yet. */
export const sources: Extractor<'sources'> = {
  kind: 'sources',
  supports: (pack) => pack.source !== undefined,
  extract: () => [],
};
