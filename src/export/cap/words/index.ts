// The languages priorities are coded in, one line each.
export { ar } from './ar';
export { de } from './de';
export { en } from './en';
export { es } from './es';
export { fr } from './fr';
export { id } from './id';
export { it } from './it';
export { kk } from './kk';
export { nl } from './nl';
export { pl } from './pl';
export { pt } from './pt';
export { ru } from './ru';
export { tr } from './tr';
export { uk } from './uk';
export { zh } from './zh';
