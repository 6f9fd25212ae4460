import type { DateCase } from './case';

export const uzCyrl: readonly DateCase[] = [
  { text: '2025 йил 1 январда бошланди.', dates: [{ of: '2025 йил 1 январда', edtf: '2025-01-01' }] },
  { text: '2026 йилда раислик қилади.', dates: [{ of: '2026 йилда', edtf: '2026' }] },
  {
    text: '1 июлдан бошлаб вазифа бизда.',
    on: '2025-07-05',
    dates: [{ of: '1 июлдан', edtf: '2025-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Жорий йилда раислик бизда.',
    on: '2025-10-07',
    dates: [{ of: 'Жорий йилда', edtf: '2025', certainty: 'inferred' }],
  },
  {
    text: 'Ўтган йили саммит бўлди.',
    on: '2025-10-07',
    dates: [{ of: 'Ўтган йили', edtf: '2024', certainty: 'inferred' }],
  },
  { text: 'У бир йилга сайланди.', dates: [{ of: 'бир йилга', months: 12, role: 'duration' }] },
  {
    text: '2025 йил 31 декабргача давом этади.',
    dates: [{ of: '2025 йил 31 декабргача', edtf: '2025-12-31', role: 'end' }],
  },
  { text: 'Залда 2000 киши бор эди.', dates: [] },
];
