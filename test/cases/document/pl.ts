import type { DocumentCase } from './document-case';

export const documentsPl: readonly DocumentCase[] = [
  {
    text: 'Program czeskiego przewodnictwa w Grupie Wyszehradzkiej zakłada współpracę.',
    gives: ['Program czeskiego przewodnictwa w Grupie Wyszehradzkiej'],
  },
  {
    text: 'Czytamy w komunikacie czeskiego MSZ, że spotkanie będzie w maju.',
    gives: ['komunikacie czeskiego MSZ'],
  },
  { text: 'Porozumienie paryskie trzeba wdrożyć, dodał.', gives: ['Porozumienie paryskie'] },
  { text: 'To był program publicystyczny o podróżach.', gives: [] },
];
