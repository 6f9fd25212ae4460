/** How a language words the concept 'priority'. The extractor of that name owns this form. */
export interface PriorityWords {
  [more: string]: unknown;
}
