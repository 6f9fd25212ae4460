/** One entry of a .bib file. Texts are escaped for LaTeX; verbatim ones are written as they are. */
export interface BibField {
  name: string;
  value: string;
  /** `raw` is LaTeX already. */
  kind?: 'text' | 'title' | 'raw' | 'verbatim';
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Letters that TeX joins into another one: two hyphens into a dash, two commas into a quotation mark. */
const LIGATURES = /-(?=-)|,(?=,)|<(?=<)|>(?=>)|'(?=')|`(?=`)|[?!](?=`)/gu;

/** Plain text for LaTeX; braces as commands, since BibTeX counts them even behind a backslash. */
export function latexText(text: string): string {
  return text.replace(/[\\{}&%$#_^~]/gu, (letter) => LATEX[letter] ?? letter).replace(LIGATURES, '$&{}');
}

/** `@type{key, …}` with the fields that hold anything. */
export function bibEntry(type: string, key: string, fields: readonly BibField[]): string {
  const lines = fields
    .filter(({ value }) => value)
    .map(({ name, value, kind = 'text' }) => `  ${name} = {${written(value, kind)}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A title keeps its capitals by a second pair of braces; an address keeps its letters. */
function written(value: string, kind: NonNullable<BibField['kind']>): string {
  if (kind === 'verbatim') return value.replace(/[{}\\\s]/gu, (letter) => encodeURIComponent(letter));
  if (kind === 'raw') return value;
  const text = latexText(value).replaceAll('\n', '\n    ');
  return kind === 'title' ? `{${text}}` : text;
}

/** Names joined as .bib files do, each in braces: none is taken apart at a comma or an `and`. */
export function bibNames(names: readonly string[]): string {
  return names.map((name) => `{${latexText(name)}}`).join(' and ');
}
