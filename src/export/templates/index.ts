// The templates that ship, one line each.
export { briefing } from './briefing';
export { latexList } from './latex-list';
export { mail } from './mail';
export { quotationTable } from './quotation-table';
