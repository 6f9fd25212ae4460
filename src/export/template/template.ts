/** How values are escaped where a template prints them. */
export const templateEscapes = ['none', 'markdown', 'html', 'latex', 'csv'] as const;
export type TemplateEscape = (typeof templateEscapes)[number];

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
