// The concepts Headnote reads, one line each; order does not matter.
export { documents } from './document';
export { chairships } from './chairship';
export { priorities } from './priority';
export { quotations } from './quotation';
export { sources } from './source';
