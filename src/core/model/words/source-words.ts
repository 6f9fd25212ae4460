/** How a language words the concept 'source'. The extractor of that name owns this form. */
export interface SourceWords {
  [more: string]: unknown;
}
