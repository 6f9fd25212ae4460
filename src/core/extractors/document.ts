import type { Extractor } from '../model/extractor';

/** Not read yet. */
export const documents: Extractor<'documents'> = {
  kind: 'documents',
  supports: (pack) => pack.document !== undefined,
  extract: () => [],
};
