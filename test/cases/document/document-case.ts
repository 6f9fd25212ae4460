/** One text and the documents it must give, each as `TITLE` or `TITLE = EDTF`. */
export interface DocumentCase {
  text: string;
  gives: readonly string[];
}
