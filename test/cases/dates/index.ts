export { en } from './en';
export { kk } from './kk';
export { ru } from './ru';
