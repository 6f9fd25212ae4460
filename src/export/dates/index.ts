// The languages dates can be written in, one line each.
export { en } from './en';
export { kk } from './kk';
export { ru } from './ru';
