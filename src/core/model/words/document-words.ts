/** How a language words the concept 'document'. The extractor of that name owns this form. */
export interface DocumentWords {
  [more: string]: unknown;
}
