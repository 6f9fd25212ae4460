// The formats notes can be written in, one line each.
export { markdown } from './markdown';
export { text } from './text';
export { json } from './json';
export { jsonl } from './jsonl';
export { csv } from './csv';
export { tsv } from './tsv';
export { cslJson } from './csl-json';
export { biblatex } from './biblatex';
export { bibtex } from './bibtex';
export { ris } from './ris';
export { html } from './html';
export { docx } from './docx';
export { jsonLd } from './json-ld';
export { webAnnotation } from './web-annotation';
export { ics } from './ics';
export { tables } from './tables';
export { cap } from './cap';
