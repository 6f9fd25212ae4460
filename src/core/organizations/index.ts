// The organizations Headnote knows, one line each.
export { csto } from './csto';
