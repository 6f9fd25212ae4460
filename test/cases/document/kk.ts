import type { DocumentCase } from './document-case';

export const documentsKk: readonly DocumentCase[] = [
  {
    text: 'Биыл Азия өңірінің Экономикалық даму стратегиясы қабылданды.',
    gives: ['Азия өңірінің Экономикалық даму стратегиясы'],
  },
  { text: 'Кеше келісім жасалды.', gives: [] },
];
