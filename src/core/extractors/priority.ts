import type { Extractor } from '../model/extractor';

/** Not read yet. */
export const priorities: Extractor<'priorities'> = {
  kind: 'priorities',
  supports: (pack) => pack.priority !== undefined,
  extract: () => [],
};
