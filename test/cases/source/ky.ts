import type { SourceCase } from './source-case';

export const sourcesKy: readonly SourceCase[] = [
  { text: 'Кеңеш майда жыйналат, деп кабарлайт Кабар.', gives: ['agency Кабар'] },
  { text: 'БИШКЕК, 26-мар. — Sputnik. Саммит күзүндө өтөт.', gives: ['agency Sputnik'] },
  { text: 'Кеңеш майда жыйналат.', gives: [] },
  { text: 'Элчи 24.kg агенттигине билдирди.', gives: ['agency 24.kg'] },
];
