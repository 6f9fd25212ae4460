import type { Extractor } from '../model/extractor';

/** Not read yet. */
export const quotations: Extractor<'quotations'> = {
  kind: 'quotations',
  supports: (pack) => pack.quotation !== undefined,
  extract: () => [],
};
