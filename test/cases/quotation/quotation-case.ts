/** One text and the quotations it must give, each as `SPEAKER: words`; the speaker is empty where nobody is named. */
export interface QuotationCase {
  text: string;
  headline?: string;
  gives: readonly string[];
}
