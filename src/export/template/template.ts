/** How values are escaped where a template prints them. */
export type TemplateEscape = 'none' | 'markdown' | 'html' | 'latex' | 'csv';

/** A person's own text format: Liquid with fields, loops and conditions. Plain data. */
export interface Template {
  /** Kebab-case, unique among a person's templates. */
  id: string;
  label: string;
  /** Liquid source; see `template-fields` for what it can name. */
  source: string;
  /** Without the dot. */
  extension: string;
  escape: TemplateEscape;
}
