// The languages documents can be labelled in, one line each.
export { en } from './en';
export { kk } from './kk';
export { ru } from './ru';
