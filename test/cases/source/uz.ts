import type { SourceCase } from './source-case';

export const sourcesUz: readonly SourceCase[] = [
  { text: 'Kengash may oyida yig‘iladi, deb xabar bermoqda Dunyo.', gives: ['agency Dunyo'] },
  { text: 'Kengash may oyida yig‘iladi.', gives: [] },
  { text: 'Toshkent (UzDaily). Kengash mayda yig‘iladi.', gives: ['agency UzDaily'] },
  { text: 'Toshkent. 11-noyabr. O‘zA – Kengash bugun yig‘iladi.', gives: ['agency O‘zA'] },
];
