/** How a language words the concept 'quotation'. The extractor of that name owns this form. */
export interface QuotationWords {
  [more: string]: unknown;
}
