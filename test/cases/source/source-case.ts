/** One text and the agencies and picture credits it must give, each as `KIND NAME`. */
export interface SourceCase {
  text: string;
  headline?: string;
  gives: readonly string[];
}
