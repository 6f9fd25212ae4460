import type { SourceCase } from './source-case';

export const sourcesKk: readonly SourceCase[] = [
  { text: 'Кеңес мамырда жиналады, деп хабарлайды ҚазАқпарат.', gives: ['agency ҚазАқпарат'] },
  { text: 'Habar365.kz жазуынша, кеңес мамырда жиналады.', gives: ['agency Habar365.kz'] },
  { text: 'Кеңес мамырда жиналады.', gives: [] },
];
