import type { DateCase } from './case';

export const ky: readonly DateCase[] = [
  {
    text: '2025-жылдын 1-январында башталды.',
    dates: [{ of: '2025-жылдын 1-январында', edtf: '2025-01-01' }],
  },
  { text: '2026-жылы төрагалык кылат.', dates: [{ of: '2026-жылы', edtf: '2026' }] },
  {
    text: '1-июлдан баштап милдет бизде.',
    on: '2025-07-05',
    dates: [{ of: '1-июлдан', edtf: '2025-07-01', role: 'start', certainty: 'inferred' }],
  },
  {
    text: 'Жыйын 12-октябрда болот.',
    on: '2025-10-01',
    dates: [{ of: '12-октябрда', edtf: '2025-10-12', certainty: 'inferred' }],
  },
  {
    text: 'Быйыл ал уюмду башкарат.',
    on: '2025-10-07',
    dates: [{ of: 'Быйыл', edtf: '2025', certainty: 'inferred' }],
  },
  {
    text: 'Кийинки жылы Казакстан болот.',
    on: '2025-10-07',
    dates: [{ of: 'Кийинки жылы', edtf: '2026', certainty: 'inferred' }],
  },
  { text: 'Ал бир жылга шайланды.', dates: [{ of: 'бир жылга', months: 12, role: 'duration' }] },
  { text: 'Жыйын 18.09.2021 өттү.', dates: [{ of: '18.09.2021', edtf: '2021-09-18' }] },
  { text: 'Залда 2000 адам болду.', dates: [] },
  {
    text: 'Бул милдет 2026-жылдын жайына чейин созулат.',
    dates: [{ of: '2026-жылдын жайына', edtf: '2026', role: 'end' }],
  },
];
