// The languages priorities are coded in, one line each.
export { en } from './en';
export { es } from './es';
export { fr } from './fr';
export { kk } from './kk';
export { ru } from './ru';
